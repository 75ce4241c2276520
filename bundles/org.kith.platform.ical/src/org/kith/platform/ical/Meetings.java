package org.kith.platform.ical;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.ReadContext;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.model.meet.PartStat;

/**
 * Attending is not meeting; but a past event that I and at most three others accepted is taken for a meeting of us. I
 * am whoever of the attendees has one of my addresses; without one, nothing is said. Pure functions, any thread.
 */
final class Meetings {
    private static final int MOST_PEOPLE = 4;

    private Meetings() {
    }

    /** The meeting that this event was; null when it was none as far as is known. */
    static InteractionRecord of(Gathering event, String uid, ReadContext context, Origin origin) {
        if (event.getStart() == null || event.getStatus() == GatheringStatus.CANCELLED
                || context.myEmails().isEmpty() || !past(event, context)) {
            return null;
        }
        Map<String, String> accepted = new LinkedHashMap<>();
        Map<String, String> invited = new LinkedHashMap<>();
        String organizer = Attendees.address(event.getOrganizerUri());
        if (organizer != null) {
            accepted.put(organizer, event.getOrganizerName());
            invited.put(organizer, event.getOrganizerName());
        }
        int nameless = 0;
        for (Attendance one : event.getAttendances()) {
            if (one.getKind() == AttendeeKind.GROUP) {
                return null;
            }
            boolean person = one.getKind() == AttendeeKind.INDIVIDUAL || one.getKind() == AttendeeKind.UNKNOWN;
            if (!person) {
                continue;
            }
            if (one.getPartStat() == PartStat.DECLINED) {
                accepted.remove(one.getEmail());
                invited.remove(one.getEmail());
            } else if (one.getEmail() == null) {
                nameless++;
            } else {
                invited.putIfAbsent(one.getEmail(), one.getName());
                if (one.getPartStat() == PartStat.ACCEPTED) {
                    accepted.putIfAbsent(one.getEmail(), one.getName());
                }
            }
        }
        String me = accepted.keySet().stream().filter(address -> mine(address, context.myEmails())).findFirst()
                .orElse(null);
        if (me == null || invited.size() + nameless > MOST_PEOPLE) {
            return null;
        }
        String myName = accepted.get(me);
        accepted.keySet().removeIf(address -> mine(address, context.myEmails()));
        return accepted.isEmpty() ? null : meeting(event, uid, me, myName, accepted, context, origin);
    }

    private static InteractionRecord meeting(Gathering event, String uid, String me, String myName,
            Map<String, String> others, ReadContext context, Origin origin) {
        String date = Keys.time(event.getStart(), event.isAllDay(), event.isFloating());
        InteractionRecord.Builder meeting = InteractionRecord.of("ical", InteractionType.MEETING,
                "meeting:" + uid + '#' + date)
                .actor(Attendees.mail(me, myName))
                .at(at(event.getStart(), event, context.zone()),
                        event.isAllDay() ? TimePrecision.DAY : TimePrecision.EXACT)
                .audience(others.size() == 1 ? Audience.ONE_TO_ONE : Audience.GROUP)
                .recipients(others.size()).summary(event.getSummary()).link(event.getUrl()).origin(origin);
        if (event.getEnd() != null) {
            meeting.end(at(event.getEnd(), event, context.zone()));
        }
        others.forEach((address, name) -> meeting.target(Attendees.mail(address, name), TargetRole.PARTICIPANT));
        return meeting.build();
    }

    private static boolean past(Gathering event, ReadContext context) {
        Instant over = event.getEnd() == null ? event.getStart() : event.getEnd();
        return at(over, event, context.zone()).isBefore(context.clock().instant());
    }

    /** A floating time holds where I am. */
    private static Instant at(Instant time, Gathering event, ZoneId zone) {
        return event.isFloating() ? When.fixed(time, zone) : time;
    }

    private static boolean mine(String address, Set<String> myEmails) {
        return myEmails.contains(address) || myEmails.contains(address.toLowerCase(Locale.ROOT));
    }
}
