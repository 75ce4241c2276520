package org.kith.ui.people.timeline;

import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.Audience;
import org.kith.model.activity.TimePrecision;
import org.kith.store.InteractionRow;
import org.kith.ui.Directions;
import org.kith.ui.When;

/** The exact words behind a line: when, who could see it, where it came from. Pure. */
final class Explanation {
    private Explanation() {
    }

    /** The exact time, no more exact than it is known. */
    static String time(InteractionRow row, When when) {
        String exact = when.exact(row.published());
        String words = row.published() == InteractionRow.NO_TIME ? null : switch (row.precision()) {
            case DAY -> Messages.Detail_precisionDay;
            case MONTH -> Messages.Detail_precisionMonth;
            case YEAR -> Messages.Detail_precisionYear;
            case NOT_BEFORE -> Messages.Detail_precisionNotBefore;
            default -> null;
        };
        if (words == null) {
            return exact;
        }
        boolean dated = row.precision() != TimePrecision.NOT_BEFORE;
        return NLS.bind(Messages.Detail_time, dated ? when.words(row.published(), row.precision()) : exact, words);
    }

    static String audience(Audience audience) {
        return switch (audience) {
            case PUBLIC -> Messages.Detail_audience_PUBLIC;
            case FOLLOWERS -> Messages.Detail_audience_FOLLOWERS;
            case GROUP -> Messages.Detail_audience_GROUP;
            case ONE_TO_ONE -> Messages.Detail_audience_ONE_TO_ONE;
            default -> Messages.Detail_audience_UNKNOWN;
        };
    }

    /** For the tooltip of a line. */
    static String tip(Happening entry, When when, Platforms platforms) {
        InteractionRow what = entry.what();
        return NLS.bind(Messages.Detail_tip, new Object[] {Sentences.of(entry), time(what, when),
                Directions.words(what.direction()), audience(what.audience()), platforms.name(what.platform())})
                .replace("&", "&&");
    }
}
