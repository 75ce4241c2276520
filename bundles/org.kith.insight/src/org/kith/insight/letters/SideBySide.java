package org.kith.insight.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two letters have in common, for a look side by side: the longest runs of at least three words first, none twice in
 * the draft. A shingle that stands more than 32 times in the earlier letter is followed at its first 32 places. Pure; any
 * thread.
 */
public final class SideBySide {
    private static final int PLACES = 32;

    private SideBySide() {
    }

    /** The common passages, in the draft's order. */
    public static List<Passage> of(LetterBody draft, LetterBody earlier) {
        return passages(Shingles.words(draft.words()), Shingles.words(earlier.words()));
    }

    static List<Passage> passages(int[] draft, int[] earlier) {
        List<Passage> runs = runs(draft, earlier);
        runs.sort(Comparator.comparingInt(Passage::words).reversed().thenComparingInt(Passage::draft)
                .thenComparingInt(Passage::earlier));
        boolean[] taken = new boolean[draft.length];
        List<Passage> kept = new ArrayList<>();
        for (Passage run : runs) {
            int from = run.draft();
            int to = from + run.words();
            while (from < to && taken[from]) {
                from++;
            }
            while (to > from && taken[to - 1]) {
                to--;
            }
            if (to - from >= Shingles.SIZE && free(taken, from, to)) {
                Arrays.fill(taken, from, to, true);
                kept.add(new Passage(from, run.earlier() + from - run.draft(), to - from));
            }
        }
        kept.sort(Comparator.comparingInt(Passage::draft));
        return List.copyOf(kept);
    }

    /** The longest run of words in both; null when there is none of three. */
    static Passage longest(int[] draft, int[] earlier) {
        Passage best = null;
        for (Passage run : runs(draft, earlier)) {
            if (best == null || run.words() > best.words()) {
                best = run;
            }
        }
        return best;
    }

    private static boolean free(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Passage> runs(int[] draft, int[] earlier) {
        Map<Long, int[]> places = new HashMap<>();
        for (int i = 0; i < Shingles.count(earlier.length); i++) {
            int at = i;
            places.compute(Shingles.at(earlier, i), (key, known) -> with(known, at));
        }
        List<Passage> runs = new ArrayList<>();
        for (int i = 0; i < Shingles.count(draft.length); i++) {
            int[] at = places.get(Shingles.at(draft, i));
            for (int k = 1; at != null && k <= at[0]; k++) {
                int j = at[k];
                boolean begun = i > 0 && j > 0 && draft[i - 1] == earlier[j - 1];
                if (!begun && Shingles.same(draft, i, earlier, j)) {
                    runs.add(new Passage(i, j, length(draft, i, earlier, j)));
                }
            }
        }
        return runs;
    }

    private static int[] with(int[] known, int at) {
        if (known == null) {
            return new int[] {1, at};
        }
        if (known[0] < PLACES) {
            int[] more = known.length > known[0] + 1 ? known
                    : Arrays.copyOf(known, Math.min(PLACES + 1, 2 * known.length));
            more[++more[0]] = at;
            return more;
        }
        return known;
    }

    private static int length(int[] draft, int i, int[] earlier, int j) {
        int words = 0;
        while (i + words < draft.length && j + words < earlier.length && draft[i + words] == earlier[j + words]) {
            words++;
        }
        return words;
    }
}
