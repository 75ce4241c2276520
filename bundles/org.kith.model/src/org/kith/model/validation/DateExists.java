package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.PartialDates;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage;

/**
 * The known parts of a date are those of a day, month or year that exists; words and numbers exclude each other.
 */
final class DateExists extends TypedCheck<PartialDate> {

    DateExists() {
        super("date.exists", PeoplePackage.Literals.PARTIAL_DATE, PartialDate.class);
    }

    @Override
    void check(PartialDate partialDate, Report report) {
        int year = partialDate.getYear();
        int month = partialDate.getMonth();
        int day = partialDate.getDay();
        if (!PartialDates.exists(year, month, day)) {
            report.error(null, NLS.bind(Messages.dateExists_not, new Object[] {year, month, day}));
        }
        if (!blank(partialDate.getText()) && (year != 0 || month != 0 || day != 0)) {
            report.error(PeoplePackage.Literals.PARTIAL_DATE__TEXT,
                    NLS.bind(Messages.dateExists_both, partialDate.getText()));
        }
    }
}
