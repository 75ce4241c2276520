package org.kith.core.platform;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

/**
 * What a source may know of the surroundings. Time and zone are passed in, never asked of the machine.
 *
 * @param clock      the workspace's clock
 * @param zone       the person's zone, for times that a file writes without one
 * @param myNames    my own names as entered, may be empty
 * @param myEmails   my own addresses, lower case, may be empty
 * @param myAccounts my own accounts as far as they are known, may be empty
 * @since 0.1
 */
public record ReadContext(Clock clock, ZoneId zone, Set<String> myNames, Set<String> myEmails,
        Set<AccountRef> myAccounts) {
    /** Where none of my accounts is known, or none matters. */
    public ReadContext(Clock clock, ZoneId zone, Set<String> myNames, Set<String> myEmails) {
        this(clock, zone, myNames, myEmails, Set.of());
    }
}
