package org.kith.insight.ledger;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A set of days as disjoint, sorted spans {first, last, first, last, …} of epoch days. Immutable; any thread.
 */
final class Days {
    static final Days NONE = new Days(new long[0]);

    private final long[] bounds;

    private Days(long[] bounds) {
        this.bounds = bounds;
    }

    /** From a day to a day, both included; null is open. Empty when the first lies after the last. */
    static Days span(LocalDate from, LocalDate to) {
        long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
        return first > last ? NONE : new Days(new long[] {first, last});
    }

    Days and(Days other) {
        long[] found = new long[bounds.length + other.bounds.length];
        int n = 0;
        for (int i = 0, j = 0; i < bounds.length && j < other.bounds.length;) {
            long first = Math.max(bounds[i], other.bounds[j]);
            long last = Math.min(bounds[i + 1], other.bounds[j + 1]);
            if (first <= last) {
                found[n++] = first;
                found[n++] = last;
            }
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return new Days(Arrays.copyOf(found, n));
    }

    Days or(Days other) {
        long[] found = new long[bounds.length + other.bounds.length];
        int n = 0;
        for (int i = 0, j = 0; i < bounds.length || j < other.bounds.length;) {
            boolean mine = j == other.bounds.length || i < bounds.length && bounds[i] <= other.bounds[j];
            long first = mine ? bounds[i] : other.bounds[j];
            long last = mine ? bounds[i + 1] : other.bounds[j + 1];
            if (mine) {
                i += 2;
            } else {
                j += 2;
            }
            if (n > 0 && (found[n - 1] == Long.MAX_VALUE || first <= found[n - 1] + 1)) {
                found[n - 1] = Math.max(found[n - 1], last);
            } else {
                found[n++] = first;
                found[n++] = last;
            }
        }
        return new Days(Arrays.copyOf(found, n));
    }

    boolean contains(long day) {
        for (int i = 0; i < bounds.length && bounds[i] <= day; i += 2) {
            if (day <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    boolean meets(long first, long last) {
        for (int i = 0; i < bounds.length && bounds[i] <= last; i += 2) {
            if (first <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
