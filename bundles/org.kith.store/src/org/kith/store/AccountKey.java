package org.kith.store;

/**
 * Names an account.
 *
 * @param platform platform id
 * @param key      stable native id on it
 */
public record AccountKey(String platform, String key) {
}
