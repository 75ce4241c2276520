package org.kith.insight.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.insight.Activity;
import org.kith.insight.AudienceFactor;
import org.kith.insight.Weights;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * Finds what opens a row among the activities of one person, which are dated, distinct, not after now and sorted by
 * time. Works for one person once.
 */
final class Triggers {
    private static final int LIKES = 3;

    private final Standing standing;
    private final Weights weights;
    private final Instant now;
    private final boolean met;
    private final Instant firstPrivate;
    private final List<Activity> activities;

    Triggers(Standing standing, List<Activity> activities, Weights weights, Instant now) {
        this.standing = standing;
        this.weights = weights;
        this.now = now;
        this.activities = activities;
        met = standing.met() || activities.stream().anyMatch(each -> each.type() == InteractionType.MEETING
                && each.direction() != Direction.NONE);
        firstPrivate = activities.stream().filter(PrivateWord::is).map(Activity::at).findFirst().orElse(Instant.MAX);
    }

    /**
     * Those that nothing has settled yet and that happened lately.
     *
     * @param settled what happened until then is settled, each like for itself
     * @param from    a trigger happened after it; the first of its likes may be older
     */
    List<Trigger> since(Instant settled, Instant from) {
        List<Activity> coming = activities.stream().filter(each -> each.direction() == Direction.IN)
                .filter(each -> each.recipients() <= AudienceFactor.LARGEST)
                .filter(each -> each.at().isAfter(settled)).toList();
        List<Trigger> found = new ArrayList<>();
        for (Activity each : coming) {
            TriggerKind kind = each.at().isAfter(from) ? kind(each) : null;
            if (kind != null) {
                add(found, kind, List.of(each.key()), each.at(), weight(kind, each), Question.in(each.text()));
            }
        }
        likes(coming, from, found);
        return found;
    }

    /** The likes count three whatever their number: the row says that they come back, not how often they clicked. */
    private void likes(List<Activity> coming, Instant from, List<Trigger> found) {
        List<Activity> likes = coming.stream().filter(each -> each.type() == InteractionType.LIKE).toList();
        for (int last = likes.size() - 1; last >= LIKES - 1 && likes.get(last).at().isAfter(from); last--) {
            Instant since = likes.get(last).at().minus(Queue.WINDOW);
            if (!likes.get(last - LIKES + 1).at().isBefore(since)) {
                List<String> keys = likes.subList(0, last + 1).stream().filter(each -> !each.at().isBefore(since))
                        .map(Activity::key).toList();
                add(found, TriggerKind.LIKES, keys, likes.get(last).at(), LIKES * weights.of(InteractionType.LIKE, 0),
                        false);
                return;
            }
        }
    }

    private TriggerKind kind(Activity activity) {
        if (activity.audience() == Audience.ONE_TO_ONE && activity.type() != InteractionType.FOLLOW) {
            return PrivateWord.written(activity) ? TriggerKind.OPEN_TURN : null;
        }
        return switch (activity.type()) {
            case SHARE -> TriggerKind.SHARE;
            case QUOTE -> TriggerKind.QUOTE;
            case COMMENT -> TriggerKind.COMMENT;
            case MENTION -> TriggerKind.MENTION;
            case FOLLOW -> met ? TriggerKind.FOLLOW : null;
            default -> null;
        };
    }

    private double weight(TriggerKind kind, Activity activity) {
        return kind == TriggerKind.OPEN_TURN ? weights.of(InteractionType.MESSAGE, 0)
                : weights.of(activity.type(), activity.characters());
    }

    private void add(List<Trigger> found, TriggerKind kind, List<String> keys, Instant at, double weight,
            boolean question) {
        boolean never = !standing.oneToOneBefore() && !firstPrivate.isBefore(at);
        double days = Duration.between(at, now).toMillis() / 86_400_000.0;
        double priority = weight * Math.pow(2, -days / 3) * (question ? 1.5 : 1) * (never ? 1.5 : 1)
                * standing.tierFactor();
        if (weight > 0) {
            found.add(new Trigger(kind, keys, at, weight, question, priority));
        }
    }
}
