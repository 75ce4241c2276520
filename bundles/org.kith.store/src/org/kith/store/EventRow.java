package org.kith.store;

/**
 * An event in a list.
 *
 * @param uid       aggregate uid
 * @param summary   may be empty
 * @param start     epoch ms; {@link InteractionRow#NO_TIME} when unknown
 * @param end       epoch ms; NO_TIME when unknown
 * @param location  may be null
 * @param attendees how many
 */
public record EventRow(String uid, String summary, long start, long end, String location, int attendees) {
}
