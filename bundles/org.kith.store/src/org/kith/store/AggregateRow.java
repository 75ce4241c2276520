package org.kith.store;

/**
 * A stored aggregate.
 *
 * @param id       internal number, ascending with creation
 * @param uid      its stable name
 * @param kind     EClass name: Person, Organization, Circle, Account, Gathering, Promise, FollowUp, Letter …
 * @param revision 1 for new, plus one a save
 * @param document JSON (UTF-8) written by core's codec
 * @param trashed  epoch ms since when it lies in the trash; 0 when it does not
 */
public record AggregateRow(long id, String uid, String kind, long revision, byte[] document, long trashed) {
}
