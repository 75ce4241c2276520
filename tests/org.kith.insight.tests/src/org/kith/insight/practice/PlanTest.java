package org.kith.insight.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When a face is asked again, and how a sitting goes. */
class PlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void theBoxesLast1And2And4And8And16Days() {
        Card card = Card.first("ada");
        List<LocalDate> due = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            card = Plan.OPEN.answered(card, true, DAY);
            due.add(card.due());
        }
        assertThat(due).containsExactly(DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(4), DAY.plusDays(8),
                DAY.plusDays(16), DAY.plusDays(16));
        assertThat(Plan.OPEN.answered(card, false, DAY)).isEqualTo(new Card("ada", 1, DAY.plusDays(1), 6, 1));
    }

    @Test
    void choosesFirstThenTypes() {
        Card once = Plan.OPEN.answered(Card.first("ada"), true, DAY);
        assertThat(Card.first("ada").typed()).isFalse();
        assertThat(once.typed()).isFalse();
        assertThat(Plan.OPEN.answered(once, true, DAY).typed()).isTrue();
    }

    @Test
    void anEventSqueezesTheDays() {
        Plan plan = new Plan(DAY.plusDays(10));
        Card known = new Card("ada", 4, DAY, 4, 0);
        List<LocalDate> asked = new ArrayList<>();
        for (LocalDate day = DAY; !day.isAfter(DAY.plusDays(12)); day = day.plusDays(1)) {
            if (known.dueOn(day)) {
                asked.add(day);
                known = plan.answered(known, true, day);
            }
        }
        assertThat(asked).containsExactly(DAY, DAY.plusDays(3), DAY.plusDays(7), DAY.plusDays(9), DAY.plusDays(10));
        assertThat(known.due()).as("after the event the box counts again").isEqualTo(DAY.plusDays(26));
    }

    @Test
    void cardsThatWereNotSqueezedYetAreAskedOnTheDaysOfPractice() {
        Plan plan = new Plan(DAY.plusDays(7));
        Card old = new Card("ada", 5, DAY.plusDays(15), 5, 0);
        assertThat(plan.asks(old, DAY.minusDays(1), DAY)).isTrue();
        assertThat(plan.asks(old, DAY, DAY)).as("answered today").isFalse();
        assertThat(plan.asks(old, DAY, DAY.plusDays(1))).isFalse();
        assertThat(plan.asks(old, DAY, DAY.plusDays(7))).as("in the morning").isTrue();
        assertThat(plan.asks(old, DAY, DAY.plusDays(8))).as("after").isFalse();
        assertThat(Plan.OPEN.asks(old, null, DAY)).isFalse();
    }

    @Test
    void isNeverDueBeforeTomorrowNorAfterSixteenDays() {
        Random random = new Random(31);
        for (int round = 0; round < 500; round++) {
            Plan plan = random.nextInt(3) == 0 ? Plan.OPEN : new Plan(DAY.plusDays(random.nextInt(40) - 5));
            Card card = new Card("ada", random.nextInt(6), null, 0, 0);
            Card after = plan.answered(card, random.nextBoolean(), DAY);
            assertThat(after.due()).isAfter(DAY).isBeforeOrEqualTo(DAY.plusDays(16));
            assertThat(after.box()).isBetween(1, 5);
            if (plan.event() != null && plan.event().isAfter(DAY)) {
                assertThat(after.due()).isBeforeOrEqualTo(plan.event());
            }
        }
    }

    @Test
    void theDayBeginsWhereTheUserIs() {
        assertThat(new Card("ada", 1, DAY, 0, 0).dueAt(ZoneId.of("Europe/Berlin")))
                .isEqualTo(Instant.parse("2026-04-30T22:00:00Z"));
        assertThat(Card.first("ada").dueAt(ZoneId.of("UTC"))).isNull();
        assertThatThrownBy(() -> new Card("ada", 6, null, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongAnswerComesBackInTheSittingAndCountsOnce() {
        Session session = Session.of(Plan.OPEN, DAY, List.of(new Card("mei", 3, DAY, 0, 0), Card.first("tom"),
                new Card("ada", 1, DAY, 0, 0)));
        assertThat(session.waiting()).extracting(Card::personUid).containsExactly("tom", "ada", "mei");
        session = session.answer(false).answer(true).answer(true);
        assertThat(session.next()).map(Card::personUid).contains("tom");
        session = session.answer(true);
        assertThat(session.next()).isEmpty();
        assertThat(session.answer(true)).isEqualTo(session);
        assertThat(session.done().get("tom")).isEqualTo(new Card("tom", 1, DAY.plusDays(1), 0, 1));
        assertThat(session.done().get("mei").box()).isEqualTo(4);
    }
}
