package org.kith.insight.letters;

import java.util.List;

/**
 * 3-word shingles as 64-bit numbers (Broder, On the resemblance and containment of documents, 1997). A word is its form's
 * FNV-1a mixed down to 32 bits; a shingle mixes three of them. Pure.
 */
final class Shingles {
    static final int SIZE = 3;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {
    }

    static int[] words(List<Word> words) {
        int[] out = new int[words.size()];
        for (int i = 0; i < out.length; i++) {
            String form = words.get(i).form();
            long hash = OFFSET;
            for (int j = 0; j < form.length(); j++) {
                hash = (hash ^ form.charAt(j)) * PRIME;
            }
            out[i] = (int) (mixed(hash) >>> 32);
        }
        return out;
    }

    /** How many shingles that many words have, those twice in a letter counted twice. */
    static int count(int words) {
        return Math.max(0, words - SIZE + 1);
    }

    static long at(int[] words, int i) {
        long hash = mixed(words[i] * 0x9e3779b97f4a7c15L + 1);
        hash = mixed(hash ^ words[i + 1] & 0xffffffffL);
        return mixed(hash * 31 ^ words[i + 2] & 0xffffffffL);
    }

    static boolean same(int[] a, int i, int[] b, int j) {
        return a[i] == b[j] && a[i + 1] == b[j + 1] && a[i + 2] == b[j + 2];
    }

    /** All of them, in the order of the words. */
    static long[] of(int[] words) {
        long[] out = new long[count(words.length)];
        for (int i = 0; i < out.length; i++) {
            out[i] = at(words, i);
        }
        return out;
    }

    static long mixed(long x) {
        x = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }
}
