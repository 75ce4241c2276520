package org.kith.insight.moments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kith.model.care.MomentKind;

/**
 * A birthday or another date that is near. Immutable; any thread.
 *
 * @param happening what it is; has a day
 * @param date      when it is kept this time
 * @param days      how many days from today; 0 on the day
 * @param years     how many years it is then; empty when the year is unknown
 */
public record Due(Happening happening, LocalDate date, int days, OptionalInt years) {
    private static final Comparator<Due> SOONEST = Comparator.comparing(Due::date)
            .thenComparing(each -> each.happening().kind() != MomentKind.BIRTHDAY)
            .thenComparing(each -> each.happening().personUid()).thenComparing(each -> each.happening().key());

    /**
     * The dates from today to so many days ahead, soonest first, birthdays before others. What has no day, or an
     * impossible one, is passed over.
     *
     * @param within 0 for today only
     * @param zone   the user's: where today is
     */
    public static List<Due> of(Collection<Happening> all, int within, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<String, Due> due = new LinkedHashMap<>();
        all.stream().filter(each -> each.day() != null)
                .forEach(each -> each.day().next(today).filter(date -> !date.isAfter(today.plusDays(within)))
                        .ifPresent(date -> due.putIfAbsent(each.key(), new Due(each, date,
                                (int) ChronoUnit.DAYS.between(today, date), each.day().years(date)))));
        return due.values().stream().sorted(SOONEST).toList();
    }
}
