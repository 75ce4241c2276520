package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;

/** The parts that everything stands on. */
class SmallPartsTest {
    @Test
    void each_literal_of_the_model_has_a_number_and_comes_back() {
        for (InteractionType type : InteractionType.values()) {
            assertThat(Codes.TYPE.literal(Codes.TYPE.of(type))).isEqualTo(type);
        }
        for (TargetRole role : TargetRole.values()) {
            assertThat(Codes.ROLE.literal(Codes.ROLE.of(role))).isEqualTo(role);
        }
        for (TimePrecision precision : TimePrecision.values()) {
            assertThat(Codes.PRECISION.literal(Codes.PRECISION.of(precision))).isEqualTo(precision);
        }
        for (SignalKind kind : SignalKind.values()) {
            assertThat(Codes.SIGNAL.literal(Codes.SIGNAL.of(kind))).isEqualTo(kind);
        }
        for (Audience audience : Audience.values()) {
            assertThat(Codes.AUDIENCE.literal(Codes.AUDIENCE.of(audience))).isEqualTo(audience);
        }
        assertThat(Codes.DIRECTION.of(Direction.NONE)).isZero();
        assertThat(Codes.DIRECTION.of(Direction.IN)).isEqualTo(Contribution.IN);
        assertThat(Codes.DIRECTION.of(Direction.OUT)).isEqualTo(Contribution.OUT);
        assertThat(Codes.DIRECTION.of(Direction.MUTUAL)).isEqualTo(Contribution.MUTUAL);
    }

    @Test
    void the_hash_is_the_one_on_disk_and_spreads() {
        assertThat(Hashes.of("x", "tweet:1")).isEqualTo(Hashes.of("x", "tweet:1")).isNotZero();
        assertThat(Hashes.of("ab", "c")).isNotEqualTo(Hashes.of("a", "bc"));
        Set<Long> all = new HashSet<>();
        int[] bits = new int[64];
        for (int i = 0; i < 200_000; i++) {
            long hash = Hashes.of("x", Integer.toString(i));
            all.add(hash);
            for (int b = 0; b < 64; b++) {
                bits[b] += (int) (hash >>> b & 1);
            }
        }
        assertThat(all).hasSize(200_000);
        for (int count : bits) {
            assertThat(count).isBetween(98_000, 102_000);
        }
    }

    @Test
    void the_map_of_longs_is_a_map() {
        Random random = new Random(3);
        LongMap map = new LongMap(0);
        Map<Long, Long> expected = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            long key = 1 + random.nextInt(3000);
            if (random.nextBoolean()) {
                map.put(key, i);
                expected.put(key, (long) i);
            } else {
                map.remove(key);
                expected.remove(key);
            }
        }
        assertThat(map.size()).isEqualTo(expected.size());
        for (long key = 1; key <= 3000; key++) {
            assertThat(map.contains(key)).isEqualTo(expected.containsKey(key));
            assertThat(map.get(key)).isEqualTo(expected.getOrDefault(key, 0L));
        }
    }

    @Test
    void grades_rise_with_the_number_and_are_exact_for_few() {
        int last = -1;
        for (long n = 0; n < 100_000; n++) {
            int grade = Total.grade(n);
            assertThat(grade).isBetween(last, last + 1);
            assertThat(n >= 16 || grade == n).isTrue();
            last = grade;
        }
        assertThat(Total.grade(Long.MAX_VALUE)).isGreaterThan(last);
    }

    @Test
    void lists_in_a_column_come_back() {
        List<String> values = List.of("", "a\nb", "\\n", "\\", "ü");
        assertThat(Texts.split(Texts.join(values))).isEqualTo(values);
        assertThat(Texts.split(Texts.join(List.of()))).isEmpty();
        assertThat(Texts.cut("\uD83D\uDE00".repeat(20_000))).hasSizeLessThanOrEqualTo(32_000)
                .endsWith("\uD83D\uDE00");
    }

    @Test
    void every_sentence_has_its_text() throws IllegalAccessException {
        for (Field field : Messages.class.getFields()) {
            assertThat((String) field.get(null)).as(field.getName()).isNotBlank().doesNotContain("NLS missing");
        }
    }
}
