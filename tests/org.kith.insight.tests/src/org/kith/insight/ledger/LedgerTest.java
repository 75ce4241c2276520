package org.kith.insight.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.insight.ties.History.NOW;
import static org.kith.insight.ties.History.ago;
import static org.kith.model.activity.CoverageState.NEVER;
import static org.kith.model.activity.CoverageState.OBSERVED;
import static org.kith.model.activity.CoverageState.UNKNOWN;
import static org.kith.model.activity.Direction.IN;
import static org.kith.model.activity.Direction.OUT;
import static org.kith.model.activity.InteractionType.COMMENT;
import static org.kith.model.activity.InteractionType.EMAIL;
import static org.kith.model.activity.InteractionType.LIKE;
import static org.kith.model.activity.InteractionType.MEETING;
import static org.kith.model.activity.InteractionType.MESSAGE;
import static org.kith.model.activity.InteractionType.POST;
import static org.kith.model.activity.InteractionType.SHARE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.insight.Activity;
import org.kith.insight.DayEntry;
import org.kith.insight.DayFold;
import org.kith.insight.Sight;
import org.kith.insight.Weights;
import org.kith.insight.ties.History;
import org.kith.insight.ties.RandomHistory;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/** Give and take: only what is seen both ways counts, the rest is named (product.md §2, §5). */
class LedgerTest {
    private static final Pairing ALL = paired(SignalKind.values());

    @Test
    void theBalanceIsAsWorkedByHand() {
        // R: share 4 of 90 days ago = 2, meeting 15 today; G: mail 8/4 to four, today = 2, meeting 15
        Balance balance = balance(ALL, new History().publicIn(SHARE, 90).together(MEETING, 0)
                .many(EMAIL, OUT, Audience.GROUP, 4, 0).many(EMAIL, OUT, Audience.GROUP, 21, 0).publicIn(POST, 1));
        assertThat(balance.received()).isCloseTo(17, within(1e-9));
        assertThat(balance.given()).isCloseTo(17, within(1e-9));
        assertThat(balance.value()).isCloseTo(0, within(1e-9));
        assertThat(balance.words()).isEqualTo(BalanceWords.EVEN);
    }

    @Test
    void theWordsTurnWhereTheyAreSaidToTurn() {
        assertThat(Balance.words(3, 0)).as("B = -3/7").isEqualTo(BalanceWords.THEY_LEAD);
        assertThat(Balance.words(2.9, 0)).isEqualTo(BalanceWords.QUIET);
        assertThat(Balance.words(0, 4)).as("B = 4/8").isEqualTo(BalanceWords.YOU_LEAD);
        assertThat(Balance.words(0, 3.9)).isEqualTo(BalanceWords.QUIET);
        assertThat(Balance.words(10, 4)).as("B = -6/18").isEqualTo(BalanceWords.EVEN);
        assertThat(Balance.words(10, 3)).as("B = -7/17").isEqualTo(BalanceWords.THEY_LEAD);
        assertThat(Balance.words(3, 10)).isEqualTo(BalanceWords.YOU_LEAD);
    }

    @Test
    void whatIsSeenOneWayOnlyIsLeftOutAndNamed() {
        Pairing oneSided = Pairing.of(List.of(sight(SignalKind.SHARE, OUT, OBSERVED),
                sight(SignalKind.SHARE, IN, NEVER), sight(SignalKind.LIKE, IN, UNKNOWN)));
        Balance balance = balance(oneSided, new History().publicOut(SHARE, 1, 2, 3).publicIn(LIKE, 4));
        assertThat(balance.words()).isEqualTo(BalanceWords.UNKNOWN);
        assertThat(balance.given()).isZero();
        assertThat(balance.leftOut()).containsExactly(new LeftOut("masto", SignalKind.LIKE, IN, 1),
                new LeftOut("masto", SignalKind.SHARE, OUT, 3));
        assertThat(balance.unseen()).containsExactly(new Unseen("masto", SignalKind.LIKE, IN),
                new Unseen("masto", SignalKind.LIKE, OUT), new Unseen("masto", SignalKind.SHARE, IN));
        assertThat(balance(oneSided, new History().publicOut(SHARE, 1).in(EMAIL, 2)).words())
                .as("mail always counts").isEqualTo(BalanceWords.THEY_LEAD);
        assertThat(balance(oneSided, new History()).words()).isEqualTo(BalanceWords.QUIET);
    }

    @Test
    void aDayCountsWhenBothDirectionsWereSeenOnIt() {
        LocalDate today = DayFold.day(NOW);
        Pairing pairing = Pairing.of(List.of(
                new Sight("masto", SignalKind.LIKE, IN, OBSERVED, today.minusDays(20), null),
                new Sight("masto", SignalKind.LIKE, IN, OBSERVED, null, today.minusDays(40)),
                new Sight("masto", SignalKind.LIKE, OUT, OBSERVED, today.minusDays(50), today.minusDays(10))));
        assertThat(List.of(5, 10, 15, 20, 21, 39, 40, 50, 51)).filteredOn(
                days -> pairing.counts(LIKE, "masto", today.minusDays(days))).containsExactly(10, 15, 20, 40, 50);
        assertThat(pairing.counts(LIKE, "masto", null)).isFalse();
        assertThat(pairing.counts(LIKE, "x", today.minusDays(15))).isFalse();
        assertThat(pairing.counts(EMAIL, "anywhere", null)).isTrue();
        assertThat(pairing.counts(POST, "masto", today)).isFalse();
        assertThat(pairing.unseen("masto", today.minusDays(5), today)).contains(
                new Unseen("masto", SignalKind.LIKE, OUT), new Unseen("masto", SignalKind.SHARE, IN))
                .doesNotContain(new Unseen("masto", SignalKind.LIKE, IN));
    }

    @Test
    void everyFigureNamesItsInteractions() {
        Ledger ledger = new Ledger(Weights.SHIPPED, ALL, NOW);
        List<Activity> activities = new History().publicIn(LIKE, 90).together(MEETING, 0).out(MESSAGE, 1)
                .publicIn(POST, 2).publicIn(LIKE, -1).all();
        List<Share> shares = ledger.shares(activities);
        assertThat(shares).extracting(Share::key).containsExactly("k0", "k2", "k1");
        assertThat(shares.stream().filter(Share::received).mapToDouble(Share::decayed).sum())
                .isCloseTo(ledger.balanceOf(activities).received(), within(1e-9)).isCloseTo(15.5, within(1e-9));
        assertThat(shares.stream().filter(Share::given).mapToDouble(Share::decayed).sum())
                .isCloseTo(ledger.balanceOf(activities).given(), within(1e-9));
    }

    @Test
    void theMonthsAreUndecayedAndWithoutGaps() {
        Ledger ledger = new Ledger(Weights.SHIPPED, paired(SignalKind.LIKE), NOW);
        List<MonthBar> bars = ledger.months(DayFold.of(new History().publicIn(LIKE, 0, 1).out(EMAIL, 70)
                .publicOut(SHARE, 71).publicIn(LIKE, 200).all(), NOW), 4);
        assertThat(bars).containsExactly(new MonthBar(YearMonth.of(2026, 2), 0, 0, 0),
                new MonthBar(YearMonth.of(2026, 3), 0, 8, 1), new MonthBar(YearMonth.of(2026, 4), 0, 0, 0),
                new MonthBar(YearMonth.of(2026, 5), 2, 0, 0));
    }

    @Test
    void whatIGaveAfterTheirSupportReturnsIt() {
        Returned late = returned(new History().publicOut(LIKE, 100).publicIn(SHARE, 90).publicOut(COMMENT, 41)
                .publicIn(SHARE, 5));
        assertThat(late.at()).isEqualTo(ago(41));
        assertThat(late.keys()).containsExactly("k2");
        assertThat(late.upToDate()).isFalse();
        assertThat(returned(new History().publicIn(SHARE, 5).together(MEETING, 2)).upToDate()).isTrue();
        assertThat(Returned.of(new History().publicOut(LIKE, 9).publicIn(SHARE, 5).publicOut(POST, 1).all(),
                Weights.SHIPPED, null, NOW)).isEmpty();
    }

    @Test
    void loyalIsWhoSupportedOnThreeDaysMoreThanOnePostOrInMoreThanOneWay() {
        assertThat(loyal(new History().publicIn(LIKE, 1, 2, 3))).as("one post, one kind").isFalse();
        assertThat(loyal(new History().publicIn(LIKE, 1, 2).publicIn(SHARE, 3))).isTrue();
        assertThat(loyal(new History().publicIn(LIKE, 1, 2).publicIn(SHARE, 2))).as("two days").isFalse();
        assertThat(loyal(new History().publicIn(LIKE, 1, 2).publicIn(SHARE, 91))).as("too old").isFalse();
        assertThat(loyal(new History().publicIn(LIKE, 1, 2).publicOut(SHARE, 3))).as("mine").isFalse();
        Loyalty many = Loyalty.of(List.of(like("a", "one", 1), like("b", "two", 2), like("c", "two", 3)),
                Weights.SHIPPED, NOW, ZoneOffset.UTC);
        assertThat(many.loyal()).isTrue();
        assertThat(many.keys()).containsExactly("c", "b", "a");
        assertThat(many.posts()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void orderReplayAndTheDayLedgerChangeNothing() {
        Random random = new Random(42);
        Pairing pairing = paired(SignalKind.LIKE, SignalKind.MESSAGE);
        Ledger ledger = new Ledger(Weights.SHIPPED, pairing, NOW);
        for (int i = 0; i < 400; i++) {
            List<Activity> activities = RandomHistory.of(random);
            Balance balance = ledger.balanceOf(activities);
            List<Activity> again = new ArrayList<>(activities);
            again.addAll(activities);
            Collections.shuffle(again, random);
            assertThat(ledger.balanceOf(again)).isEqualTo(balance);
            assertThat(Returned.of(again, Weights.SHIPPED, null, NOW))
                    .isEqualTo(Returned.of(activities, Weights.SHIPPED, null, NOW));
            List<Share> shares = ledger.shares(again);
            assertThat(shares.stream().filter(Share::received).mapToDouble(Share::decayed).sum())
                    .isCloseTo(balance.received(), within(1e-9));
            assertThat(balance.value()).isStrictlyBetween(-1.0, 1.0);
            List<DayEntry> days = new ArrayList<>(DayFold.of(activities, NOW));
            Collections.shuffle(days, random);
            assertThat(ledger.balance(days).given()).isCloseTo(balance.given(), within(1e-9));
            assertThat(ledger.balance(days).leftOut()).isEqualTo(balance.leftOut());
            assertThat(ledger.balance(days).unseen()).isEqualTo(balance.unseen());
        }
    }

    private static Activity like(String key, String post, double days) {
        return new Activity(key, LIKE, IN, Audience.PUBLIC, 1, ago(days), "masto", post, null);
    }

    private static boolean loyal(History history) {
        return Loyalty.of(history.all(), Weights.SHIPPED, NOW, ZoneOffset.UTC).loyal();
    }

    private static Returned returned(History history) {
        return Returned.of(history.all(), Weights.SHIPPED, null, NOW).orElseThrow();
    }

    private static Balance balance(Pairing pairing, History history) {
        return new Ledger(Weights.SHIPPED, pairing, NOW).balanceOf(history.all());
    }

    private static Pairing paired(SignalKind... kinds) {
        List<Sight> sights = new ArrayList<>();
        for (SignalKind kind : kinds) {
            sights.add(sight(kind, IN, OBSERVED));
            sights.add(sight(kind, OUT, OBSERVED));
        }
        return Pairing.of(sights);
    }

    private static Sight sight(SignalKind kind, Direction direction, CoverageState state) {
        return new Sight("masto", kind, direction, state, null, null);
    }
}
