package org.kith.core.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kith.insight.Activity;
import org.kith.insight.AudienceFactor;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Balance;
import org.kith.insight.ledger.BalanceWords;
import org.kith.insight.ledger.Returned;
import org.kith.model.activity.Direction;

/**
 * What somebody gave and what came back, in a sentence that is never a debt (product.md §5): "Supported you on 4 days
 * since May; you returned it once, 41 days ago." What cannot be seen is said. A value; any thread.
 *
 * @param sentence empty where nothing passed in the last year
 * @param keys     of the support and what came back, oldest first
 * @param days     on how many days they supported me
 * @param returned when I last returned it; null when I have not, or it cannot be seen
 */
public record SupportWords(String sentence, List<String> keys, int days, Instant returned) {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public SupportWords {
        keys = List.copyOf(keys);
    }

    /**
     * The words.
     *
     * @param activities what passed between us
     * @param balance    says whether both directions are seen; null when not known
     */
    public static SupportWords of(Collection<Activity> activities, Weights weights, Balance balance, Instant now,
            ZoneId zone) {
        Instant since = now.minus(YEAR);
        List<Activity> support = new ArrayList<>();
        for (Activity each : DayFold.distinct(activities, now)) {
            double weight = weights.of(each.type(), each.characters()) * AudienceFactor.of(each.recipients());
            if (each.direction() == Direction.IN && each.at() != null && each.at().isAfter(since) && weight > 0) {
                support.add(each);
            }
        }
        if (support.isEmpty()) {
            return new SupportWords(unseen(balance) ? Messages.Support_unseen : "", List.of(), 0, null);
        }
        Optional<Returned> returned = Returned.of(activities, weights, since, now);
        List<String> keys = new ArrayList<>(support.stream().map(Activity::key).toList());
        returned.ifPresent(one -> keys.addAll(one.keys()));
        int days = (int) support.stream().map(each -> LocalDate.ofInstant(each.at(), zone)).distinct().count();
        String gave = gave(days, support.getFirst().at(), now, zone);
        String back = returned.map(one -> back(one, now, zone))
                .orElse(unseen(balance) ? Messages.Support_returnUnseen : Messages.Support_notReturned);
        return new SupportWords(NLS.bind(Messages.Support_both, gave, back), keys, days,
                returned.map(Returned::at).orElse(null));
    }

    private static boolean unseen(Balance balance) {
        return balance == null || balance.words() == BalanceWords.UNKNOWN;
    }

    private static String gave(int days, Instant first, Instant now, ZoneId zone) {
        YearMonth month = YearMonth.from(first.atZone(zone));
        YearMonth present = YearMonth.from(now.atZone(zone));
        String since = month.equals(present) ? Messages.Support_thisMonth : NLS.bind(Messages.Support_since,
                (month.getYear() == present.getYear() ? MONTH : MONTH_YEAR).format(month));
        return days == 1 ? NLS.bind(Messages.Support_once, since)
                : NLS.bind(Messages.Support_days, Integer.toString(days), since);
    }

    private static String back(Returned one, Instant now, ZoneId zone) {
        long ago = ChronoUnit.DAYS.between(LocalDate.ofInstant(one.at(), zone), LocalDate.ofInstant(now, zone));
        String when = ago == 0 ? Messages.Support_today : ago == 1 ? Messages.Support_yesterday
                : NLS.bind(Messages.Support_ago, Long.toString(ago));
        return one.keys().size() == 1 ? NLS.bind(Messages.Support_returnedOnce, when)
                : NLS.bind(Messages.Support_returned, Integer.toString(one.keys().size()), when);
    }
}
