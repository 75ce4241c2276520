package org.kith.model.validation;

import java.time.Period;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.model.care.Cadence;
import org.kith.model.care.CarePackage;

/** A cadence is for one person, one circle or one tag; its ideal is positive and no longer than its latest. */
final class CadencePossible extends TypedCheck<Cadence> {

    CadencePossible() {
        super("cadence.possible", CarePackage.Literals.CADENCE, Cadence.class);
    }

    @Override
    void check(Cadence cadence, Report report) {
        if (Stream.of(cadence.getPersonUid(), cadence.getCircleUid(), cadence.getTag()).filter(whose -> !blank(whose))
                .count() != 1) {
            report.error(CarePackage.Literals.CADENCE__PERSON_UID, Messages.cadencePossible_whose);
        }
        Period ideal = cadence.getIdeal();
        Period latest = cadence.getLatest();
        if (ideal != null && days(ideal) <= 0 || latest != null && days(latest) <= 0) {
            report.error(CarePackage.Literals.CADENCE__IDEAL, Messages.cadencePossible_positive);
        } else if (ideal != null && latest != null && days(ideal) > days(latest)) {
            report.error(CarePackage.Literals.CADENCE__LATEST, NLS.bind(Messages.cadencePossible_order, ideal, latest));
        }
    }

    /** A mean month has 30.436875 days; so P1M lies between P30D and P31D. */
    private static double days(Period period) {
        return period.toTotalMonths() * 30.436875 + period.getDays();
    }
}
