package org.kith.insight.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Known answers of Winkler (1990) and what always holds. */
class JaroWinklerTest {
    @Test
    void knownAnswers() {
        assertThat(JaroWinkler.of("martha", "marhta")).isCloseTo(.9611, within(1e-4));
        assertThat(JaroWinkler.of("dwayne", "duane")).isCloseTo(.84, within(1e-4));
        assertThat(JaroWinkler.of("dixon", "dicksonx")).isCloseTo(.8133, within(1e-4));
        assertThat(JaroWinkler.of("", "")).isZero();
        assertThat(JaroWinkler.of("abc", "xyz")).isZero();
    }

    @Test
    void liesBetweenZeroAndOneAndIsOneForEqualTexts() {
        Random random = new Random(23);
        for (int round = 0; round < 500; round++) {
            String one = text(random);
            String other = text(random);
            assertThat(JaroWinkler.of(one, other)).isBetween(0.0, 1.0);
            assertThat(JaroWinkler.of(one, one)).isEqualTo(1);
        }
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(90) + 1; i > 0; i--) {
            out.append((char) ('a' + random.nextInt(6)));
        }
        return out.toString();
    }
}
