package org.kith.bench.internal;

import java.util.Arrays;

/** Times of a repeated call, in milliseconds. Safe for one writer and, after it has ended, one reader. */
final class Timings {
    private double[] values = new double[1024];
    private int size;

    /** Work that is timed. */
    interface Work {
        void run() throws Exception;
    }

    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds of all processors that this process has used so far; tells more than the clock on a busy machine. */
    static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().map(time -> time.toMillis() / 1000.0).orElse(0.0);
    }

    void time(Work work) throws Exception {
        add(seconds(work) * 1000);
    }

    void add(double milliseconds) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = milliseconds;
    }

    int count() {
        return size;
    }

    /** The value that a share of all does not exceed; 0 when there is none. */
    double percentile(double share) {
        if (size == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * size) - 1)];
    }
}
