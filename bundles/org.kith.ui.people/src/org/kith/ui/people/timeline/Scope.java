package org.kith.ui.people.timeline;

import org.kith.store.TimelineQuery;

/**
 * What a list shows and how.
 *
 * @param query of whom, and which of it
 * @param chat  whether it is one thread, oldest first and mine at the right
 */
record Scope(TimelineQuery query, boolean chat) {
}
