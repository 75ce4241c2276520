package org.kith.store;

/**
 * An account that a person other than me has.
 *
 * @param account   internal account id
 * @param platform  platform id
 * @param personUid whose it is
 */
public record LinkedAccount(int account, String platform, String personUid) {
}
