package org.kith.insight.letters;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * How much of some words each letter has: its distinct shingles, and the longest run of them one after the other, which
 * bounds the longest common run of words. One question, then thrown away.
 */
final class Tally {
    private final int[] shared;
    private final int[] run;
    private final int[] running;
    private final int[] last;
    private int[] touched = new int[64];
    private int size;
    private int distinct;

    Tally(Postings postings, int slots, int[] words) {
        shared = new int[slots];
        run = new int[slots];
        running = new int[slots];
        last = new int[slots];
        postings.settle();
        long[] shingles = Shingles.of(words);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < shingles.length; i++) {
            int at = i + 1;
            boolean first = seen.add(shingles[i]);
            postings.each(shingles[i], slot -> visit(slot, at, first));
        }
        distinct = seen.size();
    }

    int distinct() {
        return distinct;
    }

    int shared(int slot) {
        return shared[slot];
    }

    /** The most shingles one after the other. */
    int run(int slot) {
        return run[slot];
    }

    /** How many letters have each number of shingles. */
    int[] counts() {
        int[] counts = new int[distinct + 1];
        each(slot -> counts[Math.min(distinct, shared[slot])]++);
        return counts;
    }

    /** Visits the letters that have any. */
    void each(IntConsumer slot) {
        for (int i = 0; i < size; i++) {
            slot.accept(touched[i]);
        }
    }

    private void visit(int slot, int at, boolean first) {
        if (last[slot] == 0) {
            touched = size == touched.length ? Arrays.copyOf(touched, 2 * size) : touched;
            touched[size++] = slot;
        }
        if (last[slot] != at) {
            running[slot] = last[slot] == at - 1 ? running[slot] + 1 : 1;
            run[slot] = Math.max(run[slot], running[slot]);
            last[slot] = at;
            shared[slot] += first ? 1 : 0;
        }
    }
}
