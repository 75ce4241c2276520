package org.kith.core.platform;

import java.util.List;

/**
 * A conversation thread.
 *
 * @param platform platform id
 * @param key      stable native id of the thread, as used in {@link InteractionRecord#conversation()}
 * @param title    may be null
 * @param members  accounts known to take part, me included
 * @since 0.1
 */
public record ConversationRecord(String platform, String key, String title, List<AccountRef> members) {
}
