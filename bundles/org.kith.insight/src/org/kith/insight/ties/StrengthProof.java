package org.kith.insight.ties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.insight.Activity;
import org.kith.insight.AudienceFactor;
import org.kith.insight.Contact;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Pairing;

/**
 * The interactions behind the parts of a {@link Strength}, by key, oldest first. Immutable; any thread.
 *
 * @param rec     their last and my last one-to-one contact; empty when there was no two-way contact
 * @param freq    the one-to-one contact of 180 days
 * @param one     all one-to-one contact, then everything public
 * @param recip   what counts in the balance of 180 days
 * @param resp    the replies of 180 days
 * @param breadth for each way used both ways the first from them and the first from me
 */
public record StrengthProof(List<String> rec, List<String> freq, List<String> one, List<String> recip,
        List<String> resp, List<String> breadth) {
    public StrengthProof {
        rec = List.copyOf(rec);
        freq = List.copyOf(freq);
        one = List.copyOf(one);
        recip = List.copyOf(recip);
        resp = List.copyOf(resp);
        breadth = List.copyOf(breadth);
    }

    /** The evidence among one person's activities. */
    public static StrengthProof of(Collection<Activity> activities, Weights weights, Pairing pairing, Instant now) {
        long since = DayFold.day(now).toEpochDay() - StrengthFormula.WINDOW;
        List<Activity> distinct = DayFold.distinct(activities, now);
        List<String> freq = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> recip = new ArrayList<>();
        for (Activity each : distinct) {
            boolean recent = each.at() != null && DayFold.day(each.at()).toEpochDay() > since;
            if (Contact.is(each)) {
                alone.add(each.key());
                if (recent) {
                    freq.add(each.key());
                }
            } else if (Way.of(each) == Way.PUBLIC) {
                open.add(each.key());
            }
            if (recent && each.recipients() <= AudienceFactor.LARGEST && weights.of(each.type(), each.characters()) > 0
                    && pairing.counts(each.type(), each.channel(), DayFold.day(each.at()))) {
                recip.add(each.key());
            }
        }
        alone.addAll(open);
        Set<String> rec = new LinkedHashSet<>();
        TwoWay.of(distinct, now).ifPresent(last -> {
            rec.add(last.key());
            rec.add(last.theirKey());
            rec.add(last.myKey());
        });
        return new StrengthProof(List.copyOf(rec), freq, alone, recip,
                Replies.of(distinct, now).replies().stream().map(Reply::key).toList(), breadth(distinct));
    }

    private static List<String> breadth(List<Activity> activities) {
        Set<String> keys = new LinkedHashSet<>();
        for (Way way : Way.values()) {
            List<Activity> those = activities.stream().filter(each -> Way.of(each) == way).toList();
            those.stream().filter(Activity::received).findFirst().ifPresent(in -> those.stream()
                    .filter(Activity::given).findFirst().ifPresent(out -> {
                        keys.add(in.key());
                        keys.add(out.key());
                    }));
        }
        return List.copyOf(keys);
    }
}
