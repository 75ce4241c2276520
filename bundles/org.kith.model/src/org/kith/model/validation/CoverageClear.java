package org.kith.model.validation;

import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.Coverage;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;

/** Coverage is of one way, IN or OUT, and has a time only where something is observed. */
final class CoverageClear extends TypedCheck<Coverage> {

    CoverageClear() {
        super("coverage.clear", ActivityPackage.Literals.COVERAGE, Coverage.class);
    }

    @Override
    void check(Coverage coverage, Report report) {
        if (coverage.getDirection() != Direction.IN && coverage.getDirection() != Direction.OUT) {
            report.error(ActivityPackage.Literals.COVERAGE__DIRECTION, Messages.coverageClear_direction);
        }
        boolean timed = coverage.getFrom() != null || coverage.getTo() != null;
        if (timed && coverage.getState() != CoverageState.OBSERVED) {
            report.error(ActivityPackage.Literals.COVERAGE__STATE, Messages.coverageClear_time);
        }
        if (coverage.getFrom() != null && coverage.getTo() != null
                && coverage.getTo().isBefore(coverage.getFrom())) {
            report.error(ActivityPackage.Literals.COVERAGE__TO, Messages.coverageClear_order);
        }
    }
}
