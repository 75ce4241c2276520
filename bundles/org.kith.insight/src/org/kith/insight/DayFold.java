package org.kith.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * Folds activities into the day ledger, so that whatever is worked out from either is the same: UTC days, the
 * {@link AudienceFactor}s summed, each key once, what others did without me and what lies after now left out. Pure; any
 * thread.
 */
public final class DayFold {
    private record Line(LocalDate day, InteractionType type, boolean longText, Direction direction, boolean oneToOne,
            String channel) {
    }

    private DayFold() {
    }

    /** The entries, in an order that depends only on the keys. */
    public static List<DayEntry> of(Collection<Activity> activities, Instant now) {
        Map<Line, double[]> sums = new LinkedHashMap<>();
        for (Activity each : distinct(activities, now)) {
            boolean longText = each.type() == InteractionType.COMMENT && each.characters() >= Weights.LONG_COMMENT;
            double[] sum = sums.computeIfAbsent(new Line(day(each.at()), each.type(), longText, each.direction(),
                    each.oneToOne(), each.channel()), line -> new double[2]);
            sum[0] += AudienceFactor.of(each.recipients());
            sum[1]++;
        }
        List<DayEntry> entries = new ArrayList<>(sums.size());
        sums.forEach((line, sum) -> entries.add(new DayEntry(line.day, line.type, line.longText, line.direction,
                line.oneToOne, line.channel, sum[0], (int) sum[1])));
        return entries;
    }

    /** What happened to me or by me until now, each key once, oldest first; the undated come first. */
    public static List<Activity> distinct(Collection<Activity> activities, Instant now) {
        Set<String> keys = new HashSet<>();
        List<Activity> sorted = new ArrayList<>(activities.size());
        for (Activity each : activities) {
            if (each.direction() != Direction.NONE && (each.at() == null || !each.at().isAfter(now))
                    && keys.add(each.key())) {
                sorted.add(each);
            }
        }
        sorted.sort(Comparator.comparing(Activity::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Activity::key));
        return sorted;
    }

    /** The UTC day; null for null. */
    public static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
