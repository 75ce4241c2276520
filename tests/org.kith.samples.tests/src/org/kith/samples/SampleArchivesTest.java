package org.kith.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.kith.samples.generator.Samples;

class SampleArchivesTest {
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern PHONE = Pattern.compile("tel:|TEL[^:]*:");

    private final Map<String, Map<String, byte[]>> made = Samples.archives();

    @Test
    void committedArchivesAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, Map<String, byte[]>> file : made.entrySet()) {
            Map<String, byte[]> committed = committed(file.getKey());
            assertThat(committed.keySet()).as(file.getKey()).containsExactlyElementsOf(file.getValue().keySet());
            committed.forEach((entry, bytes) -> assertThat(bytes).as(file.getKey() + "!" + entry)
                    .isEqualTo(file.getValue().get(entry)));
        }
    }

    @Test
    void everyNamedFileIsThere() throws IOException {
        List<String> names = new ArrayList<>(SampleArchives.IMPORTS);
        names.add(SampleArchives.ATTENDEES);
        names.add(SampleArchives.MIXER);
        names.add(SampleArchives.ME);
        assertThat(made.keySet()).containsAll(names);
        assertThat(SampleArchives.now()).isEqualTo(Samples.NOW);
    }

    @Test
    void archivesAreSmall() throws IOException {
        long bytes = 0;
        for (String name : made.keySet()) {
            try (InputStream in = SampleArchives.open(name)) {
                bytes += in.readAllBytes().length;
            }
        }
        assertThat(bytes).isBetween(300_000L, 1_500_000L);
    }

    @Test
    void addressesAreOfReservedDomains() {
        List<String> domains = new ArrayList<>();
        texts().forEach(text -> {
            Matcher matcher = ADDRESS.matcher(text.replace("\r\n ", ""));
            while (matcher.find()) {
                domains.add(matcher.group(1));
            }
        });
        assertThat(domains).hasSizeGreaterThan(500)
                .allMatch(domain -> domain.endsWith(".example") || domain.matches("example\\.(org|com|net)")
                        || domain.matches("linkedin\\.com|x\\.com"), "reserved, or a platform's that sends notices");
    }

    @Test
    void theFourPracticesHaveSomethingToBeginWith() {
        String notices = text("notices.mbox", "");
        assertThat(notices.split("(?m)^From .*\\d{4}$")).hasSizeGreaterThan(250);
        assertThat(notices).contains("Date: Thu, 12 Mar 2026 05:00:00 +0000", "how you found the volunteers?");
        assertThat(text(Samples.FEEDS, "sorenakesson.atom")).contains("Tidal mills", "2026-03-11T23:00:00Z");
        assertThat(text("mixer.csv", "").lines()).hasSize(64);
    }

    @Test
    void phonesAreOfRangesForFiction() {
        String cards = new String(made.get("contacts.vcf").get(""), StandardCharsets.UTF_8);
        assertThat(cards.lines().filter(line -> PHONE.matcher(line).find())
                .map(line -> line.replaceAll("^.*:", "").replaceAll("[ -]", ""))).hasSizeGreaterThan(100)
                .allMatch(number -> number.matches(
                        "\\+(120255501\\d\\d|441632960\\d{3}|447700900\\d{3}|493023125\\d{3}|331990\\d{5})"));
    }

    @Test
    void theWorldHoldsWhatADemoNeeds() {
        String connections = text(Samples.LINKEDIN, "Connections.csv");
        assertThat(connections.lines()).hasSizeGreaterThan(170);
        assertThat(connections).contains("Jonas,Bauer").contains("王").contains("محمد").contains("בן־דוד");
        String calendar = text("calendar.ics", "");
        String mixer = calendar.substring(calendar.indexOf("UID:mixer-2026"));
        assertThat(mixer.split("ATTENDEE;CUTYPE=INDIVIDUAL")).hasSizeBetween(50, 62);
        assertThat(text("attendees.csv", "").lines().filter(line -> line.startsWith("Jonas Bauer"))).hasSize(2);
        String cards = text("contacts.vcf", "");
        assertThat(cards).contains("VERSION:2.1").contains("VERSION:3.0").contains("VERSION:4.0");
        assertThat(cards.split("PHOTO")).hasSizeGreaterThan(25);
        assertThat(cards.split("BEGIN:VCARD")).hasSizeBetween(100, 200);
    }

    @Test
    void tweetsHaveUniqueIdsThatGrowWithTime() {
        String tweets = text(Samples.X, "data/tweets.js") + text(Samples.X, "data/tweets-part1.js");
        List<Long> ids = Pattern.compile("\"id_str\" : \"(\\d+)\",\n      \"truncated\"").matcher(tweets).results()
                .map(found -> Long.valueOf(found.group(1))).toList();
        assertThat(ids).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    private List<String> texts() {
        return made.values().stream().flatMap(entries -> entries.entrySet().stream())
                .filter(entry -> !entry.getKey().endsWith(".png"))
                .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8)).toList();
    }

    private String text(String file, String entry) {
        return new String(made.get(file).get(entry), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> committed(String name) throws IOException {
        try (InputStream in = SampleArchives.open(name)) {
            byte[] bytes = in.readAllBytes();
            if (!name.endsWith(".zip")) {
                return Map.of("", bytes);
            }
            Map<String, byte[]> entries = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            return entries;
        }
    }
}
