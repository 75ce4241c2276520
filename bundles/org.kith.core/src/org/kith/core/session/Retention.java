package org.kith.core.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept, by age: all of the last 7 days, the newest of each week for 2 months, the newest of each
 * month for a year, and always the newest of all. Pure; any thread.
 */
public final class Retention {
    private static final int ALL_DAYS = 7;

    private Retention() {
    }

    /** The times of those that may go, oldest first. */
    public static List<Instant> expired(Collection<Instant> backups, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Set<String> slots = new HashSet<>();
        List<Instant> expired = new ArrayList<>();
        for (Instant made : backups.stream().sorted((a, b) -> b.compareTo(a)).toList()) {
            boolean newest = slots.isEmpty();
            if (!slots.add(slot(made, made.atZone(zone).toLocalDate(), today)) && !newest) {
                expired.addFirst(made);
            } else if (!newest && slot(made, made.atZone(zone).toLocalDate(), today).isEmpty()) {
                expired.addFirst(made);
            }
        }
        return expired;
    }

    /** What it stands for; of those with the same slot the newest is kept. Empty when it is too old for any. */
    private static String slot(Instant made, LocalDate day, LocalDate today) {
        if (day.isAfter(today.minusDays(ALL_DAYS))) {
            return made.toString();
        }
        if (!day.isBefore(today.minus(Period.ofMonths(2)))) {
            return "week " + day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
        return day.isBefore(today.minusYears(1)) ? "" : "month " + YearMonth.from(day);
    }
}
