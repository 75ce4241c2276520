package org.kith.insight.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.insight.practice.TypedName.Outcome.PART;
import static org.kith.insight.practice.TypedName.Outcome.RIGHT;
import static org.kith.insight.practice.TypedName.Outcome.SLIP;
import static org.kith.insight.practice.TypedName.Outcome.WRONG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The names to choose from, and the name that was typed. */
class NamesTest {
    private static final Face JORG = new Face("j", "Jörg Größe", List.of("Yogi"));

    @Test
    void typedNamesAreBlindForCaseAccentsAndOrder() {
        for (String typed : List.of("Jörg Größe", "jorg grosse", "JOERG GROESSE", "Größe, Jörg", "grosse jorg",
                " Dr. Jörg  Größe ", "yogi")) {
            assertThat(typed(typed)).as(typed).isEqualTo(RIGHT);
        }
        assertThat(TypedName.of("wang xiaoming", new Face("w", "王小明", List.of()), List.of())).isEqualTo(RIGHT);
    }

    @Test
    void oneSlipIsForgivenTwoAreNot() {
        for (String typed : List.of("jorg grose", "jorgg grosse", "jrog grosse", "jarg grosse")) {
            assertThat(typed(typed)).as(typed).isEqualTo(SLIP);
        }
        for (String typed : List.of("jrog gorse", "jork grass", "anna grasse", "", "?", "j")) {
            assertThat(typed(typed)).as(typed).isEqualTo(WRONG);
        }
        assertThat(TypedName.of("Bo", new Face("b", "Jo", List.of()), List.of())).as("short names").isEqualTo(WRONG);
    }

    @Test
    void oneOfTheNamesIsKnownInPart() {
        assertThat(typed("Jörg")).isEqualTo(PART);
        assertThat(typed("grosse")).isEqualTo(PART);
        assertThat(typed("Jörg").known()).isTrue();
        assertThat(typed("Anna").known()).isFalse();
    }

    @Test
    void theNameOfSomebodyElseIsNoSlip() {
        Face anna = new Face("a", "Anna Bauer", List.of());
        Face hanna = new Face("h", "Hanna Bauer", List.of());
        assertThat(TypedName.of("Hanna Bauer", anna, List.of())).isEqualTo(SLIP);
        assertThat(TypedName.of("Hanna Bauer", anna, List.of(anna, hanna))).isEqualTo(WRONG);
        assertThat(TypedName.of("Anna Bauer", anna, List.of(anna, hanna))).isEqualTo(RIGHT);
        assertThat(TypedName.of("Bauer", anna, List.of(anna, hanna))).as("both are").isEqualTo(PART);
        assertThat(TypedName.of("Hanna", anna, List.of(anna, hanna))).isEqualTo(WRONG);
    }

    @Test
    void slipsAreThoseOfDamerau() {
        Random random = new Random(41);
        for (int round = 0; round < 500; round++) {
            String one = text(random);
            String other = random.nextBoolean() ? text(random) : one.substring(0, one.length() - 1);
            assertThat(TypedName.slips(one, other)).as(one + " " + other).isEqualTo(Math.min(2, distance(one, other)))
                    .isEqualTo(TypedName.slips(other, one));
        }
    }

    @Test
    void choicesAreTheSameForTheSameChance() {
        List<Face> others = new ArrayList<>(faces("Ada", "Mei", "Tom", "Ann", "Sam", "ADÁ", "Jörg Größe"));
        Choices first = Choices.of(JORG, others, Choices.SHOWN, new Random(5));
        Collections.shuffle(others, new Random(9));
        assertThat(Choices.of(JORG, others, Choices.SHOWN, new Random(5))).isEqualTo(first);
        assertThat(first.names().get(first.right())).isEqualTo("Jörg Größe");
    }

    @Test
    void choicesHaveTheRightNameOnceAndNoNameTwice() {
        Random random = new Random(3);
        List<Face> others = faces("Ada", "ada", "Mei", "Tom", "JORG GROSSE", "Yogi", "");
        boolean[] places = new boolean[4];
        for (int round = 0; round < 200; round++) {
            Choices choices = Choices.of(JORG, others, Choices.SHOWN, random);
            assertThat(choices.names()).hasSize(4).contains("Jörg Größe").doesNotContain("Yogi", "JORG GROSSE", "");
            assertThat(choices.names().stream().filter("ada"::equalsIgnoreCase)).hasSizeLessThanOrEqualTo(1);
            places[choices.right()] = true;
        }
        assertThat(places).as("the right one is everywhere").containsOnly(true);
        assertThat(Choices.of(JORG, List.of(), Choices.SHOWN, random).names()).containsExactly("Jörg Größe");
    }

    private static List<Face> faces(String... names) {
        return Arrays.stream(names).map(name -> new Face("p" + name, name, List.of())).toList();
    }

    private static TypedName.Outcome typed(String text) {
        return TypedName.of(text, JORG, List.of());
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            out.append((char) ('a' + random.nextInt(3)));
        }
        return out.toString();
    }

    /** Optimal string alignment, the slow way. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
