package org.kith.samples.volume;

import java.util.Arrays;
import java.util.Random;

/** Draws numbers from 0 to n-1 by Zipf's law with exponent 1: few come very often, most hardly ever. */
final class Zipf {
    private final double[] sums;

    Zipf(int n) {
        sums = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += 1.0 / (i + 1);
            sums[i] = total;
        }
    }

    int next(Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at, sums.length - 1);
    }
}
