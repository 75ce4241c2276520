package org.kith.core.imports;

import java.time.Duration;

/**
 * How much a source may hand over in one import before it is stopped.
 *
 * @param records    greatest number of records
 * @param characters greatest number of characters of text in all
 * @param problems   greatest number of problems that are kept; the rest is counted
 * @param patience   how long a source may give no sign of life (no record, no look at its monitor)
 */
public record Budgets(long records, long characters, int problems, Duration patience) {
    /** What a person's archives never reach. */
    public static Budgets usual() {
        return new Budgets(50_000_000, 50_000_000_000L, 10_000, Duration.ofSeconds(90));
    }
}
