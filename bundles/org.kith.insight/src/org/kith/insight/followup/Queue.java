package org.kith.insight.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kith.insight.Activity;
import org.kith.insight.Weights;
import org.kith.model.care.FollowUpState;

/**
 * The one-on-one queue (product.md §4).
 *
 * <p>A row opens on a share, quote, comment or mention to me that was not for me alone; on 3 likes within 14 days; on a
 * follow by someone I have met; on an open turn, that is something written to me alone. What was addressed to more than
 * 20 opens nothing; nor does what I weigh 0. Whatever I say to the person alone at the time of a trigger or later
 * settles it, likes one by one, so that the fourth does not revive the three. A row is fresh for 7 days after its
 * latest trigger, pale until the 14th, then gone: a trigger of 14 days or more is no trigger. One that was put off
 * counts its days from when it comes back, but keeps its priority's age, so that it is neither lost nor first.
 *
 * <p>Priority = max over triggers of weight × 2^(-age / 3 d) × 1.5 if it asks × 1.5 if nothing one-to-one came before
 * it × tier (A 1.5, B 1.2, C 1, D 0.7). An open turn weighs like a private message, three likes like three likes.
 *
 * <p>Pure; any thread. Undated activities and those after now are passed over; of two with one key the first in time
 * counts.
 */
public final class Queue {
    /** How long a row is fresh. */
    public static final Duration FRESH = Duration.ofDays(7);
    /** After how long it is gone; also within how long three likes count together. */
    public static final Duration WINDOW = Duration.ofDays(14);

    private static final Comparator<Activity> BY_TIME = Comparator.comparing(Activity::at)
            .thenComparing(Activity::key);
    private static final Comparator<Trigger> URGENT = Comparator.comparingDouble(Trigger::priority).reversed()
            .thenComparing(Trigger::at, Comparator.reverseOrder()).thenComparing(each -> each.keys().getFirst());
    private static final Comparator<Row> ORDER = Comparator.comparingDouble(Row::priority).reversed()
            .thenComparing(each -> each.first().at(), Comparator.reverseOrder()).thenComparing(Row::personUid);

    private Queue() {
    }

    /** The rows of many people, most urgent first; those put off are among them, as LATER. */
    public static List<Row> of(Map<Standing, ? extends Collection<Activity>> people, Weights weights, Instant now) {
        return people.entrySet().stream().flatMap(one -> row(one.getKey(), one.getValue(), weights, now).stream())
                .sorted(ORDER).toList();
    }

    /** The row of one person; empty when there is nothing to write about, or nothing any more. */
    public static Optional<Row> row(Standing standing, Collection<Activity> activities, Weights weights,
            Instant now) {
        if (standing.doNotContact()) {
            return Optional.empty();
        }
        List<Activity> dated = distinct(activities, now);
        Standing.Answer answer = standing.answer() == null || standing.answer().at().isAfter(now) ? null
                : standing.answer();
        Instant settled = dated.stream().filter(each -> each.given() && PrivateWord.is(each)).map(Activity::at)
                .reduce(Instant.MIN, (one, other) -> other);
        Instant back = answer == null || answer.until() == null ? Instant.MIN : answer.until();
        if (answer != null && answer.until() == null && answer.at().isAfter(settled)) {
            settled = answer.at();
        }
        Instant living = answer == null || answer.until() == null ? now.minus(WINDOW)
                : answer.at().minus(WINDOW);
        List<Trigger> triggers = new Triggers(standing, dated, weights, now).since(settled, living).stream()
                .filter(each -> shownFrom(each, answer).plus(WINDOW).isAfter(now)).sorted(URGENT).toList();
        return triggers.isEmpty() ? Optional.empty()
                : Optional.of(row(standing, dated, triggers, answer, back, now));
    }

    private static Row row(Standing standing, List<Activity> dated, List<Trigger> triggers, Standing.Answer answer,
            Instant back, Instant now) {
        Instant opens = triggers.stream().map(Trigger::at).min(Comparator.naturalOrder()).orElseThrow();
        Instant shown = triggers.stream().map(each -> shownFrom(each, answer)).max(Comparator.naturalOrder())
                .orElseThrow();
        FollowUpState state = back.isAfter(now) ? FollowUpState.LATER
                : shown.plus(FRESH).isAfter(now) ? FollowUpState.OPEN : FollowUpState.GREY;
        Activity last = dated.stream().filter(PrivateWord::is).reduce(null, (one, other) -> other);
        boolean never = !standing.oneToOneBefore() && dated.stream().filter(PrivateWord::is)
                .noneMatch(each -> each.at().isBefore(opens));
        return new Row(standing.personUid(), state, triggers.getFirst().priority(), triggers, opens,
                shown.plus(FRESH), shown.plus(WINDOW), never, Optional.ofNullable(last).map(Activity::at),
                last == null ? null : last.key(), standing.advice());
    }

    /** From when its days count: when it happened, or when it comes back. */
    private static Instant shownFrom(Trigger trigger, Standing.Answer answer) {
        return answer != null && answer.until() != null && !trigger.at().isAfter(answer.at())
                && answer.until().isAfter(trigger.at()) ? answer.until() : trigger.at();
    }

    private static List<Activity> distinct(Collection<Activity> activities, Instant now) {
        Map<String, Activity> first = new TreeMap<>();
        activities.stream().filter(each -> each.at() != null && !each.at().isAfter(now)).sorted(BY_TIME)
                .forEach(each -> first.putIfAbsent(each.key(), each));
        return first.values().stream().sorted(BY_TIME).toList();
    }
}
