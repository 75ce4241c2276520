package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MeetPackage;

/** A gathering ends no earlier than it begins. */
final class GatheringInOrder extends TypedCheck<Gathering> {

    GatheringInOrder() {
        super("gathering.order", MeetPackage.Literals.GATHERING, Gathering.class);
    }

    @Override
    void check(Gathering gathering, Report report) {
        if (gathering.getStart() != null && gathering.getEnd() != null
                && gathering.getEnd().isBefore(gathering.getStart())) {
            report.error(MeetPackage.Literals.GATHERING__END,
                    NLS.bind(Messages.gatheringInOrder_end, gathering.getSummary()));
        }
    }
}
