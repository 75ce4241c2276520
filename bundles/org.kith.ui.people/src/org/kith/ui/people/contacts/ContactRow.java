package org.kith.ui.people.contacts;

import org.kith.store.PersonRow;

/**
 * A person in the list.
 *
 * @param person  what the store keeps for lists
 * @param title   what she does there, or another name that she is known by; may be null
 * @param trashed since when she lies in the trash, epoch ms; 0 when she does not
 */
record ContactRow(PersonRow person, String title, long trashed) {
}
