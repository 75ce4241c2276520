package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.meet.MeetPackage;
import org.kith.model.meet.Practice;

/** There are five boxes, and 0 for a face that was never asked. */
final class BoxExists extends TypedCheck<Practice> {

    BoxExists() {
        super("practice.box", MeetPackage.Literals.PRACTICE, Practice.class);
    }

    @Override
    void check(Practice practice, Report report) {
        if (practice.getBox() < 0 || practice.getBox() > 5) {
            report.error(MeetPackage.Literals.PRACTICE__BOX, NLS.bind(Messages.boxExists_range, practice.getBox()));
        }
    }
}
