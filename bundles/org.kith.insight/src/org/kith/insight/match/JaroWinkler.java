package org.kith.insight.match;

/**
 * Similarity of two short texts: jaro + .1 · l · (1 - jaro), l the length of the common beginning, at most 4 (Winkler
 * 1990); jaro = (m/|a| + m/|b| + (m - t)/m) / 3 with m matching characters within half the longer length and t half the
 * transpositions. Looks at the first 64 characters. Pure; any thread.
 */
public final class JaroWinkler {
    private static final int LONGEST = 64;

    private JaroWinkler() {
    }

    /** The similarity, 0 to 1; two empty texts are alike in nothing. */
    public static double of(String one, String other) {
        int a = Math.min(one.length(), LONGEST);
        int b = Math.min(other.length(), LONGEST);
        if (a == 0 || b == 0) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        int window = Math.max(0, Math.max(a, b) / 2 - 1);
        long hitA = 0;
        long hitB = 0;
        for (int i = 0; i < a; i++) {
            char c = one.charAt(i);
            for (int j = Math.max(0, i - window), end = Math.min(b, i + window + 1); j < end; j++) {
                if (other.charAt(j) == c && (hitB & 1L << j) == 0) {
                    hitA |= 1L << i;
                    hitB |= 1L << j;
                    break;
                }
            }
        }
        int matching = Long.bitCount(hitA);
        if (matching == 0) {
            return 0;
        }
        int turned = 0;
        for (int i = 0, j = 0; i < a; i++) {
            if ((hitA & 1L << i) != 0) {
                while ((hitB & 1L << j) == 0) {
                    j++;
                }
                turned += one.charAt(i) == other.charAt(j++) ? 0 : 1;
            }
        }
        double jaro = ((double) matching / a + (double) matching / b + (matching - turned / 2.0) / matching) / 3;
        int common = 0;
        while (common < Math.min(4, Math.min(a, b)) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return jaro + .1 * common * (1 - jaro);
    }
}
