package org.kith.core.today;

import java.util.OptionalInt;
import org.eclipse.osgi.util.NLS;
import org.kith.core.care.DateAhead;
import org.kith.core.care.Pledge;
import org.kith.core.care.Slip;
import org.kith.core.moments.MomentLine;
import org.kith.model.activity.Direction;

/** Why something is on the list, in a sentence. Pure; any thread. */
final class TodayWords {
    private TodayWords() {
    }

    static String of(MomentLine moment) {
        return moment.why().isEmpty() ? NLS.bind(Messages.Moment_alone, moment.title())
                : NLS.bind(Messages.Moment_both, moment.title(), moment.why());
    }

    static String of(Pledge pledge) {
        return NLS.bind(pledge.direction() == Direction.IN ? Messages.Promise_theirs : Messages.Promise_mine,
                pledge.words());
    }

    static String of(DateAhead date) {
        OptionalInt years = date.years();
        String some = years.isPresent() && years.getAsInt() > 0 ? Integer.toString(years.getAsInt()) : null;
        if (date.birthday()) {
            return some == null ? Messages.Date_birthday : NLS.bind(Messages.Date_birthdayYears, some);
        }
        if (date.label() == null) {
            return some == null ? Messages.Date_anniversary : NLS.bind(Messages.Date_anniversaryYears, some);
        }
        return some == null ? date.label() : NLS.bind(Messages.Date_otherYears, date.label(), some);
    }

    /**
     * How long it has been quiet.
     *
     * @param ever whether there was contact both ways; if not, it is counted from when the rhythm was chosen
     */
    static String of(Slip slip, boolean ever) {
        String quiet = Lasting.days(slip.status().quiet().orElse(0));
        String every = Lasting.period(slip.ideal());
        String words = ever ? slip.late() ? Messages.Slip_late : Messages.Slip_due
                : slip.late() ? Messages.Slip_neverLate : Messages.Slip_neverDue;
        return NLS.bind(words, quiet, every);
    }
}
