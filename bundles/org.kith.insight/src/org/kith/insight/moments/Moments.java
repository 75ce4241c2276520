package org.kith.insight.moments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.insight.Activity;

/**
 * What of theirs I could honour now and have not (product.md §5). Score = need × freshness × fit × rest; what scores 0
 * is no moment. Honoured is what one of my interactions is about, by key or link, and a day on which I was in touch
 * with them alone. Immutable; any thread.
 *
 * @param topics what I care about
 * @param now    what lies after it has not happened
 * @param zone   the user's, for days
 */
public record Moments(Set<String> topics, Instant now, ZoneId zone) {
    /** As shipped. */
    public static final int A_DAY = 5;

    private static final Comparator<Chance> BEST = Comparator.comparingDouble(Chance::score).reversed()
            .thenComparing(each -> each.happening().published(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(each -> each.happening().key());

    public Moments {
        topics = Set.copyOf(topics);
    }

    /**
     * The moment.
     *
     * @param happening  what they did
     * @param support    what the ledger says of them
     * @param activities what passed between us
     * @return empty when it is honoured, has passed, is not mine to honour, or they have had enough of me
     */
    public Optional<Chance> of(Happening happening, Support support, Collection<Activity> activities) {
        double need = Need.of(support);
        double freshness = Freshness.of(happening, now, zone);
        double fit = Fit.of(happening, topics);
        if (need * freshness * fit == 0 || activities.stream().anyMatch(each -> honours(each, happening))) {
            return Optional.empty();
        }
        Rest rest = Rest.of(activities, now);
        double score = need * freshness * fit * rest.value();
        return score > 0 ? Optional.of(new Chance(happening, score, need, freshness, fit, rest)) : Optional.empty();
    }

    /** Best first. */
    public static List<Chance> sorted(Collection<Chance> all) {
        return all.stream().sorted(BEST).toList();
    }

    /**
     * What is shown today: best first, at most one a person, as many as are left of the day's number.
     *
     * @param all      in any order
     * @param honoured moments that were honoured, by person, with when; those of today count
     * @param aDay     how many a day
     */
    public List<Chance> today(Collection<Chance> all, Map<String, Instant> honoured, int aDay) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Set<String> people = new HashSet<>();
        honoured.forEach((person, at) -> {
            if (!at.isAfter(now) && LocalDate.ofInstant(at, zone).equals(today)) {
                people.add(person);
            }
        });
        int left = Math.max(0, aDay - people.size());
        return sorted(all).stream().filter(each -> people.add(each.happening().personUid())).limit(left).toList();
    }

    private boolean honours(Activity activity, Happening happening) {
        if (!activity.given()) {
            return false;
        }
        if (activity.object() != null && (activity.object().equals(happening.key())
                || activity.object().equals(happening.link()))) {
            return activity.at() == null || !activity.at().isAfter(now);
        }
        return happening.day() != null && activity.oneToOne() && activity.at() != null && !activity.at().isAfter(now)
                && LocalDate.ofInstant(activity.at(), zone).equals(LocalDate.ofInstant(now, zone));
    }
}
