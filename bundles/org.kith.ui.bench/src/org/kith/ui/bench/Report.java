package org.kith.ui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Lines {@code name=value} in the file that the system property {@code kith.bench.report} names. Any thread. */
final class Report {
    private final Path file = Path.of(System.getProperty("kith.bench.report"));

    /** Adds a figure, in milliseconds as a rule. */
    void add(String name, double value) {
        try {
            Files.writeString(file, String.format(Locale.ROOT, "%s=%.3f%n", name, value), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds since this process was started. */
    static double sinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(start, Instant.now()).toNanos() / 1e6;
    }
}
