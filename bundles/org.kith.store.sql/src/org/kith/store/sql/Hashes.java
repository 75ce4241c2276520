package org.kith.store.sql;

/**
 * The 64-bit hash of the store's keys, written to disk and so fixed for ever: four UTF-16 units at a time, multiplied
 * and rotated as MurmurHash3 does it (public domain, A. Appleby), then its 64-bit finaliser. Never 0.
 */
final class Hashes {
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private Hashes() {
    }

    /** Of a pair; ("a", "bc") differs from ("ab", "c"). */
    static long of(String first, String second) {
        return nonZero(mix(mix(0x9e3779b97f4a7c15L, first), second));
    }

    /** Of a number and a text. */
    static long of(int first, String second) {
        return nonZero(mix(finish(first + 0x9e3779b97f4a7c15L), second));
    }

    /** Of four numbers. */
    static long of(int a, int b, int c, int d) {
        long high = (long) a << 32 | b & 0xffffffffL;
        long low = (long) c << 32 | d & 0xffffffffL;
        return nonZero(finish(finish(high * C1) + Long.rotateLeft(low * C2, 31)));
    }

    private static long mix(long seed, String text) {
        long h = seed;
        int length = text.length();
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            h = block(h, text.charAt(i) | (long) text.charAt(i + 1) << 16 | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48);
        }
        long rest = 0;
        for (int shift = 0; i < length; i++, shift += 16) {
            rest |= (long) text.charAt(i) << shift;
        }
        return finish(block(h, rest) ^ length);
    }

    private static long block(long h, long unit) {
        long k = Long.rotateLeft(unit * C1, 31) * C2;
        return Long.rotateLeft(h ^ k, 27) * 5 + 0x52dce729;
    }

    private static long finish(long h) {
        long x = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
        return x ^ x >>> 33;
    }

    private static long nonZero(long hash) {
        return hash == 0 ? 1 : hash;
    }
}
