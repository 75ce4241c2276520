package org.kith.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The invented archives that this bundle carries, for the demo, the tests and the benchmarks. Any thread; all methods
 * read the bundle, {@link #copyTo} also writes.
 */
public final class SampleArchives {
    /** What a person would import, in a good order: cards first, so that accounts find their people. */
    public static final List<String> IMPORTS = List.of("contacts.vcf", "Complete_LinkedInDataExport_03-11-2026.zip",
            "twitter-2026-03-11-sample.zip", "calendar.ics", "feeds.zip",
            "notices.mbox");
    /** A list of attendees of the coming event, for matching. */
    public static final String ATTENDEES = "attendees.csv";
    /** The attendees of the same event as its organizers list them: 63 names, 14 of them known, 5 to be confirmed. */
    public static final String MIXER = "mixer.csv";
    /** Who the archives belong to, in the shape of {@code kith me --json}. */
    public static final String ME = "me.json";

    private SampleArchives() {
    }

    /** Opens one of the files; the caller closes it. */
    public static InputStream open(String name) throws IOException {
        InputStream in = SampleArchives.class.getResourceAsStream("/archives/" + name);
        if (in == null) {
            throw new FileNotFoundException("archives/" + name);
        }
        return in;
    }

    /** The instant at which the samples are to be looked at. */
    public static Instant now() throws IOException {
        try (InputStream in = open("NOW")) {
            return Instant.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    /** Copies a file into a folder that exists and returns where it is. */
    public static Path copyTo(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = open(name)) {
            Files.copy(in, file);
        }
        return file;
    }
}
