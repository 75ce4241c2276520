package org.kith.store;

/**
 * A native key of a record in a source: platform and key of an interaction, a thread, a card or an event.
 *
 * @param platform platform id
 * @param key      native id
 */
public record SourceKey(String platform, String key) {
}
