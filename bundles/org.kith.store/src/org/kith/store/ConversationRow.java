package org.kith.store;

import java.util.List;

/**
 * A thread.
 *
 * @param id      internal number; 0 when not stored yet
 * @param key     platform and native key
 * @param title   may be null
 * @param members account ids, sorted
 */
public record ConversationRow(int id, SourceKey key, String title, List<Integer> members) {
}
