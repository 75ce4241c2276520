package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.NotSame;
import org.kith.model.people.PeoplePackage;

/** "Not the same" is said of two persons, the smaller uid first, so that a pair has one form. */
final class PairOfTwo extends TypedCheck<NotSame> {

    PairOfTwo() {
        super("not-same.pair", PeoplePackage.Literals.NOT_SAME, NotSame.class);
    }

    @Override
    void check(NotSame notSame, Report report) {
        String first = notSame.getFirstUid();
        String second = notSame.getSecondUid();
        if (blank(first) || blank(second) || first.compareTo(second) >= 0) {
            report.error(PeoplePackage.Literals.NOT_SAME__FIRST_UID,
                    NLS.bind(Messages.pairOfTwo_order, notSame.getUid()));
        }
    }
}
