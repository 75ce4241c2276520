package org.kith.samples.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The sample archives, made anew from their seed. Called by the test that compares them with the committed ones and by
 * whoever changes the generator; the demo reads the committed files. Any thread; {@link #write} touches the disk.
 */
public final class Samples {
    /** The instant to which the demo sets the clock. */
    public static final Instant NOW = World.NOW;
    /** Name of the LinkedIn archive. */
    public static final String LINKEDIN = "Complete_LinkedInDataExport_03-11-2026.zip";
    /** Name of the X archive. */
    public static final String X = "twitter-2026-03-11-sample.zip";

    /** Name of the zip of feeds. */
    public static final String FEEDS = "feeds.zip";

    private static final long SEED = 20260312;

    private Samples() {
    }

    /** Every file by name; a zip is a map of its entries, in order. */
    public static Map<String, Map<String, byte[]>> archives() {
        Phrases phrases = new Phrases();
        World world = new Story(SEED, phrases).tell();
        Map<String, Map<String, byte[]>> files = new TreeMap<>();
        Map<String, String> linkedIn = new LinkedInArchive(world, phrases, SEED).files();
        files.put(LINKEDIN, bytes(linkedIn));
        files.put("notices.mbox", single(new NoticeMails(world, new Applause(world, phrases, SEED).reactions(),
                linkedIn.get("Shares.csv")).text()));
        Map<String, byte[]> x = bytes(new XArchive(world, phrases, SEED).files());
        x.put("data/profile_media/" + world.me().xId() + "-mia.png", Picture.of(0));
        files.put(X, x);
        files.put(FEEDS, bytes(new FeedFiles(world).files()));
        files.put("contacts.vcf", single(new CardFile(world, phrases, SEED).text()));
        CalendarFile calendar = new CalendarFile(world, phrases, SEED);
        files.put("calendar.ics", single(calendar.text()));
        files.put("attendees.csv", single(attendees(calendar)));
        files.put("mixer.csv", single(new MixerList(world, phrases, SEED).text()));
        files.put("NOW", single(NOW + "\n"));
        files.put("me.json", single("""
                {
                  "names" : [ "%s" ],
                  "emails" : [ "%s", "%s" ],
                  "accounts" : [ "linkedin:%s", "x:%d" ]
                }
                """.formatted(world.me().name(), world.me().emails().get(0), world.me().emails().get(1),
                world.me().slug(), world.me().xId())));
        return files;
    }

    /** Writes all of them into a folder that exists; zips with the time of {@link #NOW} on every entry. */
    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, Map<String, byte[]>> file : archives().entrySet()) {
            Map<String, byte[]> entries = file.getValue();
            try (OutputStream out = Files.newOutputStream(folder.resolve(file.getKey()))) {
                out.write(file.getKey().endsWith(".zip") ? zip(entries) : entries.get(""));
            }
        }
    }

    private static String attendees(CalendarFile calendar) {
        Csv csv = Csv.of("Name,Email,Organisation,Profile");
        int row = 0;
        for (CalendarFile.Guest guest : calendar.guests()) {
            Person person = guest.person();
            boolean address = row % 3 != 1 || person == null;
            boolean profile = row % 4 == 1 && person != null && person.is(Channel.LINKEDIN);
            csv.row(guest.name(), address ? guest.email() : "", guest.organization(), profile ? person.profile() : "");
            row++;
        }
        return csv.toString();
    }

    private static Map<String, byte[]> single(String text) {
        return Map.of("", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> bytes(Map<String, String> texts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            out.setLevel(9);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 3, 11, 22, 0));
                out.putNextEntry(entry);
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
