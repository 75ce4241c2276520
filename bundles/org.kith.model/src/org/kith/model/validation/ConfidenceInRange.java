package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Sourced;

/** How sure a source is lies between 0 and 1. */
final class ConfidenceInRange extends TypedCheck<Sourced> {

    ConfidenceInRange() {
        super("confidence.range", PeoplePackage.Literals.SOURCED, Sourced.class);
    }

    @Override
    void check(Sourced sourced, Report report) {
        double confidence = sourced.getConfidence();
        if (!(confidence >= 0 && confidence <= 1)) {
            report.error(PeoplePackage.Literals.SOURCED__CONFIDENCE, NLS.bind(Messages.confidence_range, confidence));
        }
    }
}
