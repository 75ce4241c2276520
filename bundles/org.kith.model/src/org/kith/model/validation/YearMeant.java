package org.kith.model.validation;

import org.kith.model.PartialDates;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage;

/** 1604 is how Apple writes a birthday without a year; it is never kept as one. */
final class YearMeant extends TypedCheck<PartialDate> {

    YearMeant() {
        super("date.year", PeoplePackage.Literals.PARTIAL_DATE, PartialDate.class);
    }

    @Override
    void check(PartialDate partialDate, Report report) {
        if (partialDate.getYear() == PartialDates.NO_YEAR) {
            report.error(PeoplePackage.Literals.PARTIAL_DATE__YEAR, Messages.yearMeant_1604);
        }
    }
}
