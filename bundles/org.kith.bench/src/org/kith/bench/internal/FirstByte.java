package org.kith.bench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a program and takes the time to the first byte on its standard output. */
final class FirstByte {
    private FirstByte() {
    }

    /** Milliseconds; waits for the end of the program. */
    static double of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        try (InputStream in = process.getInputStream()) {
            int first = in.read();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            in.readAllBytes();
            if (!process.waitFor(1, TimeUnit.MINUTES) || first < 0 || process.exitValue() != 0) {
                throw new IOException("This program did not answer (exit " + (process.isAlive() ? "none"
                        : process.exitValue()) + "): " + String.join(" ", command));
            }
            return milliseconds;
        } finally {
            process.destroyForcibly();
        }
    }
}
