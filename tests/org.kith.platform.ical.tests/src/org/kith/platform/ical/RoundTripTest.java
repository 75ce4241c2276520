package org.kith.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.Problem;

/** What was read can be written, and comes back equal in what the format carries. */
class RoundTripTest {
    private static final int MUTATIONS = Integer.getInteger("kith.fuzz", 3_000);

    static List<String> fixtures() {
        return Calendars.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixtureComesBackEqual(String name) {
        assertRoundTrip(Calendars.read(Calendars.fixture(name)).gatherings(), name);
    }

    @Test
    void everyTrapComesBackEqual() {
        assertRoundTrip(Calendars.read(Traps.file()).gatherings(), "traps");
    }

    @Test
    void mutatedCalendarsCanBeReadAndWhatWasReadCanBeWritten() {
        Random random = new Random(Integer.getInteger("kith.seed", 20261123));
        List<byte[]> seeds = new ArrayList<>();
        fixtures().forEach(name -> seeds.add(Calendars.fixture(name).bytes(name + ".ics")));
        seeds.add(Traps.file().getBytes(StandardCharsets.UTF_8));
        seeds.add(Traps.file().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutate(seeds.get(random.nextInt(seeds.size())), random);
            List<GatheringRecord> read = Calendars.read(mutated).gatherings();
            List<Problem> problems = new ArrayList<>();
            byte[] file = Calendars.export(read, problems);
            assertThat(problems).as("mutation " + i).isEmpty();
            List<GatheringRecord> again = Calendars.read(file).gatherings();
            assertThat(keys(again)).as("mutation " + i).isEqualTo(keys(read));
        }
    }

    private static List<String> keys(List<GatheringRecord> records) {
        return records.stream().map(record -> record.key().replaceAll("sha256-.*", "hash")).distinct().sorted()
                .toList();
    }

    private static void assertRoundTrip(List<GatheringRecord> read, String what) {
        List<Problem> problems = new ArrayList<>();
        byte[] file = Calendars.export(read, problems);
        List<GatheringRecord> again = Calendars.read(file).gatherings();
        assertThat(problems).as(what).isEmpty();
        assertThat(byKey(again)).as(what).isEqualTo(byKey(read));
        assertThat(Calendars.export(again, problems)).as(what + ", written again").isEqualTo(file);
    }

    private static TreeMap<String, String> byKey(List<GatheringRecord> records) {
        TreeMap<String, String> all = new TreeMap<>();
        records.forEach(record -> all.put(record.key(), Calendars.carried(record.gathering())));
        return all;
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        String odd = ":;,=\\\"^.\n\r \t\0-\u0080T0Z";
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) odd.charAt(random.nextInt(odd.length()));
                case 1 -> {
                    int length = Math.min(1 + random.nextInt(40), bytes.length - at);
                    byte[] less = Arrays.copyOf(bytes, bytes.length - length + 1);
                    System.arraycopy(bytes, at + length, less, at, bytes.length - at - length);
                    bytes = less;
                }
                default -> {
                    int from = random.nextInt(bytes.length);
                    System.arraycopy(bytes, from, bytes, at,
                            Math.min(1 + random.nextInt(60), bytes.length - Math.max(from, at)));
                }
            }
        }
        return bytes;
    }
}
