package org.kith.store;

/**
 * Roll-up of an account's interactions with me.
 *
 * @param account    internal account id
 * @param personUid  may be null
 * @param name       display name or handle or key
 * @param in         number received
 * @param out        number given
 * @param first      epoch ms; {@link InteractionRow#NO_TIME} when no time is known
 * @param lastIn     likewise
 * @param lastOut    likewise
 * @param lastTwoWay older of last one-to-one in and last one-to-one out; NO_TIME when not both
 */
public record AccountTotal(int account, String personUid, String name, long in, long out, long first, long lastIn,
        long lastOut, long lastTwoWay) {
}
