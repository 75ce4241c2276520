package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.MeetPackage;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;

/**
 * Presence, answer and match of an attendee agree: who declined is not expected, a room meets nobody,
 * a mere namesake is not taken for the person, and a match names one.
 */
final class PresenceFits extends TypedCheck<Attendance> {

    PresenceFits() {
        super("attendance.fits", MeetPackage.Literals.ATTENDANCE, Attendance.class);
    }

    @Override
    void check(Attendance attendance, Report report) {
        if (attendance.getPartStat() == PartStat.DECLINED && attendance.getPresence() == Presence.EXPECTED) {
            report.error(MeetPackage.Literals.ATTENDANCE__PRESENCE,
                    NLS.bind(Messages.presenceFits_declined, attendance.getName()));
        }
        boolean thing = attendance.getKind() == AttendeeKind.ROOM || attendance.getKind() == AttendeeKind.RESOURCE;
        if (thing && (attendance.getPersonUid() != null || attendance.getPresence() == Presence.MET)) {
            report.error(MeetPackage.Literals.ATTENDANCE__KIND,
                    NLS.bind(Messages.presenceFits_thing, attendance.getName()));
        }
        boolean matched = attendance.getVerdict() == MatchVerdict.MATCHED;
        if (matched && blank(attendance.getPersonUid())) {
            report.error(MeetPackage.Literals.ATTENDANCE__PERSON_UID,
                    NLS.bind(Messages.presenceFits_nobody, attendance.getName()));
        }
        if (!matched && !attendance.isConfirmed() && !blank(attendance.getPersonUid())) {
            report.error(MeetPackage.Literals.ATTENDANCE__VERDICT,
                    NLS.bind(Messages.presenceFits_unconfirmed, attendance.getName()));
        }
    }
}
