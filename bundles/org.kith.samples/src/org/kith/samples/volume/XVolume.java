package org.kith.samples.volume;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * A large X archive as an unpacked folder: tweets of about 1.1 kB that mention, answer, quote and repost people drawn
 * by Zipf's law, and some private messages. Ids are snowflakes that grow with time; times run from 2010 to 2026.
 *
 * @param interactions how many, tweets and messages together
 * @param contacts     among how many people, 100,000 in the goals
 * @param offset       interactions to leave out at the start; the same seed with another offset gives an overlapping or
 *                     a newer archive of the same account
 */
public record XVolume(int interactions, int contacts, int offset) {
    /** The owner's id in every such archive. */
    public static final String OWNER = "1400000000000700007";
    /** The owner's handle. */
    public static final String OWNER_HANDLE = "volume_owner";

    private static final long EPOCH = 1288834974657L;
    private static final long FIRST = Instant.parse("2011-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("2026-03-01T00:00:00Z").toEpochMilli();
    /** One in this many is a private message. */
    private static final int DIRECT = 20;
    private static final DateTimeFormatter CREATED = DateTimeFormatter
            .ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /** A whole archive of a size. */
    public static XVolume of(int interactions) {
        return new XVolume(interactions, Math.min(100_000, Math.max(50, interactions / 10)), 0);
    }

    /** The numeric id of a contact. */
    public static long contact(int number) {
        return 1_000_000_000L + number * 7_919L;
    }

    /** Writes the archive into an empty folder. */
    public void write(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("Your archive.html"), "<html><body>Invented.</body></html>\n");
        Files.writeString(data.resolve("account.js"), "window.YTD.account.part0 = [ {\n  \"account\" : {\n"
                + "    \"email\" : \"volume@example.org\",\n    \"createdVia\" : \"web\",\n    \"username\" : \""
                + OWNER_HANDLE + "\",\n    \"accountId\" : \"" + OWNER
                + "\",\n    \"createdAt\" : \"2010-06-01T10:00:00.000Z\",\n"
                + "    \"accountDisplayName\" : \"Volume Owner\"\n  }\n} ]\n");
        int messages = direct(data.resolve("direct-messages.js"));
        int tweets = tweets(data.resolve("tweets.js"));
        Files.writeString(data.resolve("manifest.js"), "window.__THAR_CONFIG = {\n  \"userInfo\" : {\n"
                + "    \"accountId\" : \"" + OWNER + "\",\n    \"userName\" : \"" + OWNER_HANDLE
                + "\",\n    \"displayName\" : \"Volume Owner\"\n  },\n  \"archiveInfo\" : {\n"
                + "    \"sizeBytes\" : \"1\",\n    \"generationDate\" : \"2026-03-11T21:46:38.082Z\",\n"
                + "    \"isPartialArchive\" : false,\n    \"maxPartSizeBytes\" : \"53687091200\"\n  },\n"
                + "  \"dataTypes\" : {\n" + type("account", "account.js", "account", 1) + ",\n"
                + type("directMessages", "direct-messages.js", "direct_messages", messages) + ",\n"
                + type("tweets", "tweets.js", "tweets", tweets) + "\n  }\n}\n");
    }

    private static String type(String type, String file, String global, int count) {
        return "    \"" + type + "\" : {\n      \"files\" : [ {\n        \"fileName\" : \"data/" + file
                + "\",\n        \"globalName\" : \"YTD." + global + ".part0\",\n        \"count\" : \"" + count
                + "\"\n      } ]\n    }";
    }

    private int direct(Path file) throws IOException {
        Random random = new Random(17);
        Vocabulary words = new Vocabulary();
        int conversations = 0;
        StringBuilder out = new StringBuilder(1 << 16);
        try (OutputStream stream = open(file)) {
            stream.write("window.YTD.direct_messages.part0 = [ ".getBytes(StandardCharsets.UTF_8));
            int perThread = 50;
            int total = offset + interactions;
            for (int from = 0; from < total; from += DIRECT * perThread) {
                long other = contact(from / (DIRECT * perThread) % contacts);
                out.setLength(0);
                int written = 0;
                for (int k = perThread - 1; k >= 0; k--) {
                    int at = from + k * DIRECT;
                    int length = 3 + random.nextInt(20);
                    if (at < offset || at >= total) {
                        random.nextInt();
                        continue;
                    }
                    boolean mine = random.nextInt() % 2 == 0;
                    long id = snowflake(at);
                    out.append(written++ == 0 ? "" : ", ").append("{\n      \"messageCreate\" : {\n")
                            .append("        \"recipientId\" : \"").append(mine ? "" + other : OWNER)
                            .append("\",\n        \"reactions\" : [ ],\n        \"urls\" : [ ],\n        \"text\" : \"");
                    words.text(out, new Random(at), length);
                    out.append("\",\n        \"mediaUrls\" : [ ],\n        \"senderId\" : \"")
                            .append(mine ? OWNER : "" + other).append("\",\n        \"id\" : \"").append(id)
                            .append("\",\n        \"createdAt\" : \"").append(iso(millis(at))).append("\"\n      }\n    }");
                }
                if (written > 0) {
                    String head = (conversations++ == 0 ? "" : ", ") + "{\n  \"dmConversation\" : {\n"
                            + "    \"conversationId\" : \"" + other + "-" + OWNER + "\",\n    \"messages\" : [ ";
                    stream.write((head + out + " ]\n  }\n}").getBytes(StandardCharsets.UTF_8));
                }
            }
            stream.write(" ]\n".getBytes(StandardCharsets.UTF_8));
        }
        return conversations;
    }

    private int tweets(Path file) throws IOException {
        Vocabulary words = new Vocabulary();
        Zipf zipf = new Zipf(contacts);
        StringBuilder out = new StringBuilder(4096);
        int count = 0;
        try (OutputStream stream = open(file)) {
            stream.write("window.YTD.tweets.part0 = [ ".getBytes(StandardCharsets.UTF_8));
            for (int at = offset; at < offset + interactions; at++) {
                if (at % DIRECT != 0) {
                    out.setLength(0);
                    out.append(count++ == 0 ? "" : ", ");
                    new Tweet(at, new Random(at * 2_654_435_761L), words, zipf).write(out);
                    stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
                }
            }
            stream.write(" ]\n".getBytes(StandardCharsets.UTF_8));
        }
        return count;
    }

    static long millis(int at) {
        return FIRST + (long) ((LAST - FIRST) / 1_100_000.0 * (at % 1_100_000));
    }

    static long snowflake(int at) {
        return (millis(at) - EPOCH << 22) + (at & 0xfff);
    }

    static String created(int at) {
        return CREATED.format(Instant.ofEpochMilli(millis(at)));
    }

    static String iso(long millis) {
        return Instant.ofEpochMilli(millis - millis % 1000).toString().replace("Z", ".%03dZ".formatted(millis % 1000));
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
    }
}
