package org.kith.insight.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Which letters have a shingle: one long for each, the shingle's upper 40 bits and the letter's slot in the lower 24, in
 * sorted runs of at least doubling size (a log-structured merge, O'Neil 1996). Not for more than one thread.
 */
final class Postings {
    static final int SLOTS = 1 << 24;
    private static final long SLOT = SLOTS - 1;

    private final List<long[]> runs = new ArrayList<>();
    private long[] fresh = new long[1024];
    private int size;

    void add(long shingle, int slot) {
        if (size == fresh.length) {
            fresh = Arrays.copyOf(fresh, 2 * size);
        }
        fresh[size++] = shingle & ~SLOT | slot;
    }

    /** Visits the slots of a shingle; {@link #settle()} was called since the last add. */
    void each(long shingle, IntConsumer slot) {
        long from = shingle & ~SLOT;
        long to = shingle | SLOT;
        for (long[] run : runs) {
            int at = Arrays.binarySearch(run, from);
            for (at = at < 0 ? -at - 1 : at; at < run.length && run[at] <= to; at++) {
                slot.accept((int) (run[at] & SLOT));
            }
        }
    }

    /** Sorts what was added. */
    void settle() {
        if (size == 0) {
            return;
        }
        long[] run = Arrays.copyOf(fresh, size);
        Arrays.sort(run);
        size = 0;
        fresh = fresh.length > 1 << 16 ? new long[1024] : fresh;
        while (!runs.isEmpty() && runs.getLast().length < 2 * run.length) {
            run = merged(runs.removeLast(), run);
        }
        runs.add(run);
    }

    /** Whether as much is unsorted as is worth a sort while letters are still being added. */
    boolean full() {
        return size >= 1 << 20;
    }

    /** Forgets all slots but these. */
    void keep(IntPredicate slot) {
        settle();
        List<long[]> kept = runs.stream()
                .map(run -> Arrays.stream(run).filter(entry -> slot.test((int) (entry & SLOT))).toArray())
                .filter(run -> run.length > 0).toList();
        runs.clear();
        runs.addAll(kept);
    }

    long count() {
        return size + runs.stream().mapToLong(run -> run.length).sum();
    }

    private static long[] merged(long[] a, long[] b) {
        long[] out = new long[a.length + b.length];
        int i = 0;
        int j = 0;
        for (int k = 0; k < out.length; k++) {
            out[k] = j == b.length || i < a.length && a[i] <= b[j] ? a[i++] : b[j++];
        }
        return out;
    }
}
