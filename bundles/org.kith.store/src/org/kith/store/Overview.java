package org.kith.store;

import java.util.Map;

/**
 * Counts of the whole workspace, from roll-ups.
 *
 * @param people       living contacts
 * @param accounts     accounts, mine included
 * @param interactions all
 * @param events       all
 * @param peopleOn     living contacts with an account, by platform
 */
public record Overview(long people, long accounts, long interactions, long events, Map<String, Long> peopleOn) {
}
