package org.kith.platform.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.testkit.CollectingSink;

/** What was read can be written, and comes back equal in what the format carries. */
class RoundTripTest {
    private static final int MUTATIONS = Integer.getInteger("kith.fuzz", 3_000);

    static List<String> fixtures() {
        return Cards.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixtureComesBackEqual(String name) {
        assertRoundTrip(Cards.read(Cards.fixture(name)).people(), name);
    }

    @Test
    void everyTrapComesBackEqual() {
        assertRoundTrip(Cards.read(Traps.file()).people(), "traps");
    }

    @Test
    void mutatedCardsCanBeReadAndWhatWasReadCanBeWritten() {
        Random random = new Random(Integer.getInteger("kith.seed", 20261123));
        List<byte[]> seeds = new ArrayList<>();
        fixtures().forEach(name -> seeds.add(Cards.fixture(name).bytes(name + ".vcf")));
        seeds.add(Traps.file().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] seed = seeds.get(random.nextInt(seeds.size()));
            byte[] mutated = mutate(seed, random);
            assertRoundTrip(Cards.read(mutated).people(), "mutation " + i);
        }
    }

    private static void assertRoundTrip(List<PersonRecord> read, String what) {
        List<Problem> problems = new ArrayList<>();
        byte[] file = Cards.export(read, problems);
        CollectingSink sink = Cards.read(file);
        List<PersonRecord> again = sink.people();
        assertThat(sink.problems()).as(what + ", reading it again").extracting(Problem::code)
                .doesNotContain(Problem.Code.MALFORMED, Problem.Code.TRUNCATED);
        assertThat(problems).as(what).isEmpty();
        assertThat(again).as(what).hasSameSizeAs(read);
        for (int i = 0; i < read.size(); i++) {
            assertThat(Cards.carried(again.get(i).person())).as(what)
                    .isEqualTo(Cards.carried(read.get(i).person()));
            assertThat(again.get(i).key()).as(what).isEqualTo(read.get(i).key());
            assertThat(again.get(i).photos()).as(what).containsOnlyKeys(read.get(i).photos().keySet());
        }
        assertThat(Cards.export(again, problems)).as(what + ", written again").isEqualTo(file);
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] bytes = seed.length > 6000 ? java.util.Arrays.copyOf(seed, 6000) : seed.clone();
        String odd = ":;,=\\\"^.\n\r \t\0-\u0080";
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) odd.charAt(random.nextInt(odd.length()));
                case 2 -> {
                    int length = Math.min(1 + random.nextInt(40), bytes.length - at);
                    byte[] less = new byte[bytes.length - length + 1];
                    System.arraycopy(bytes, 0, less, 0, at);
                    System.arraycopy(bytes, at + length, less, at, bytes.length - at - length);
                    bytes = less;
                }
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(1 + random.nextInt(60), bytes.length - Math.max(from, at));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
            }
        }
        return bytes;
    }
}
