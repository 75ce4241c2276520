package org.kith.insight.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.insight.followup.Deed.NOW;
import static org.kith.insight.followup.Deed.mine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.insight.Activity;
import org.kith.insight.followup.Deed;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.MomentKind;

/** What of theirs is worth honouring now (product.md §5). */
class MomentsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Moments MINE = new Moments(Set.of("Tides", "mills"), NOW, ZONE);
    /** R 12, G 4: need (12 - 4) / 20 = .4. */
    private static final Support LEADS = new Support("mei", true, 12, 4, false, false);

    @Test
    void theScoreIsAsWorkedByHand() {
        // .4 × 2^(-36/36) × 1/2 × (1 - 1/3) = .0667
        Chance chance = MINE.of(post(36, "#tides", "sea"), LEADS, List.of(mine(InteractionType.LIKE).days(3)
                .key("liked").done())).orElseThrow();
        assertThat(chance.need()).isCloseTo(.4, within(1e-9));
        assertThat(chance.freshness()).isCloseTo(.5, within(1e-9));
        assertThat(chance.fit()).isCloseTo(.5, within(1e-9));
        assertThat(chance.rest().value()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(chance.score()).isCloseTo(.4 * .5 * .5 * 2 / 3, within(1e-9));
        assertThat(chance.rest().keys()).containsExactly("liked");
    }

    @Test
    void needHasItsFloors() {
        assertThat(Need.of(new Support("a", false, 50, 0, false, false))).isEqualTo(.2);
        assertThat(Need.of(new Support("a", true, 2, 2, true, false))).isEqualTo(.1);
        assertThat(Need.of(new Support("a", true, 0, 20, false, true))).as("closest").isEqualTo(.2);
        assertThat(Need.of(new Support("a", true, 0, 20, false, false))).as("I lead").isZero();
        assertThat(Need.of(new Support("a", true, 12, 4, true, true))).as("floors are no ceilings").isEqualTo(.4);
    }

    @Test
    void freshnessHalvesIn36HoursOrSevenDays() {
        assertThat(fresh(MomentKind.QUESTION, 72)).isCloseTo(.25, within(1e-9));
        assertThat(fresh(MomentKind.ARTICLE, 7 * 24)).isCloseTo(.5, within(1e-9));
        assertThat(fresh(MomentKind.RELEASE, 14 * 24)).isCloseTo(.25, within(1e-9));
        assertThat(fresh(MomentKind.POST, 6 * 24 + 1)).as("passed").isZero();
        assertThat(fresh(MomentKind.POST, -1)).as("not yet").isZero();
    }

    @Test
    void aDateIsOneOnItsDayInTheUsersZone() {
        Instant lateInBerlin = Instant.parse("2026-05-13T22:30:00Z");
        Happening birthday = birthday(0, 5, 14);
        assertThat(Freshness.of(birthday, lateInBerlin, ZONE)).isEqualTo(1);
        assertThat(Freshness.of(birthday, lateInBerlin, ZoneId.of("America/New_York"))).isZero();
        assertThat(Fit.of(birthday, Set.of())).isEqualTo(1);
    }

    @Test
    void tagsFitWhateverTheirCaseAndAccents() {
        assertThat(Fit.of(post(1, "#TIDES", "tides", "Mílls", "sea"), Set.of("Tides", "mills")))
                .isCloseTo(2 / 3.0, within(1e-9));
        assertThat(Fit.of(post(1), Set.of("tides"))).isEqualTo(.5);
        assertThat(Fit.of(post(1, "sea"), Set.of("tides"))).isZero();
        assertThat(Fit.of(post(1, "sea"), Set.of())).isEqualTo(.5);
    }

    @Test
    void whoHadThreeThingsOfMeThisWeekIsLeftInPeace() {
        List<Activity> three = done(mine(InteractionType.LIKE).days(1), mine(InteractionType.LIKE).days(2),
                mine(InteractionType.LIKE).days(6));
        assertThat(MINE.of(post(1), LEADS, three)).isEmpty();
        assertThat(Rest.of(done(mine(InteractionType.LIKE).days(8), Deed.theirs(InteractionType.LIKE).days(1),
                mine(InteractionType.LIKE).days(-1)), NOW).value()).isEqualTo(1);
    }

    @Test
    void whatIHonouredIsNotOffered() {
        Happening post = post(9);
        assertThat(MINE.of(post, LEADS, done(mine(InteractionType.SHARE).about(post.link()).days(0)))).isEmpty();
        assertThat(MINE.of(post, LEADS, done(mine(InteractionType.LIKE).about(post.key()).at(null).key("x"))))
                .isEmpty();
        assertThat(MINE.of(post, LEADS, done(mine(InteractionType.SHARE).about("other").days(0)))).isPresent();
        assertThat(MINE.of(birthday(0, 5, 14), LEADS, done(mine(InteractionType.CALL).alone()))).isEmpty();
        assertThat(MINE.of(birthday(0, 5, 14), LEADS, done(mine(InteractionType.CALL).alone().days(1)))).isPresent();
    }

    @Test
    void fiveADayAndOneAPerson() {
        List<Chance> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            for (int hours : new int[] {i + 1, 30}) {
                Happening post = new Happening("k" + i + hours, "p" + i, MomentKind.POST,
                        NOW.minus(Duration.ofHours(hours)), null, null, Set.of());
                MINE.of(post, LEADS, List.of()).ifPresent(all::add);
            }
        }
        Collections.shuffle(all, new Random(3));
        assertThat(MINE.today(all, Map.of(), Moments.A_DAY)).extracting(each -> each.happening().key())
                .containsExactly("k01", "k12", "k23", "k34", "k45");
        assertThat(MINE.today(all, Map.of("p0", NOW, "p9", NOW, "p1", NOW.minus(Duration.ofDays(1))), 5))
                .extracting(each -> each.happening().personUid()).containsExactly("p1", "p2", "p3");
    }

    @Test
    void scoresLieBetweenZeroAndOne() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Support support = new Support("a", random.nextBoolean(), random.nextInt(40), random.nextInt(40),
                    random.nextBoolean(), random.nextBoolean());
            Happening one = new Happening("k", "a", MomentKind.values()[random.nextInt(7)],
                    NOW.minus(Duration.ofHours(random.nextInt(300))), null, null, Set.of("tides", "sea"));
            List<Activity> all = done(mine(InteractionType.LIKE).days(random.nextInt(9)),
                    mine(InteractionType.SHARE).days(random.nextInt(9)));
            Optional<Chance> chance = MINE.of(one, support, all);
            chance.ifPresent(each -> assertThat(each.score()).isGreaterThan(0).isLessThanOrEqualTo(1));
            assertThat(MINE.of(one, support, all.reversed())).isEqualTo(chance);
        }
    }

    private static double fresh(MomentKind kind, int hours) {
        return Freshness.of(new Happening("k", "a", kind, NOW.minus(Duration.ofHours(hours)), null, null, Set.of()),
                NOW, ZONE);
    }

    private static Happening post(int hours, String... tags) {
        return new Happening("post", "mei", MomentKind.POST, NOW.minus(Duration.ofHours(hours)), null,
                "https://mei.example/tidal-mills", Set.of(tags));
    }

    private static Happening birthday(int year, int month, int day) {
        return new Happening("bday", "mei", MomentKind.BIRTHDAY, null, new Day(year, month, day), null, Set.of());
    }

    private static List<Activity> done(Deed... deeds) {
        return Arrays.stream(deeds).map(Deed::done).toList();
    }
}
