package org.kith.core.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.journal.Edit;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.Presence;
import org.kith.store.SourceKey;

/**
 * Notes who was there; one undoable step. Attending is not meeting: only MET of a contact records a meeting at the time
 * of the event, and taking MET back takes that meeting away. A guest who was met stays a guest.
 */
public final class SetPresence {
    private final Session session;
    private final String event;
    private final List<Attendee> who;
    private final Presence presence;

    /** By event and attendees. */
    public SetPresence(Session session, String event, List<Attendee> who, Presence presence) {
        this.session = session;
        this.event = event;
        this.who = List.copyOf(who);
        this.presence = presence;
    }

    /** Does it; NOT_FOUND when the event or an attendee is gone. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            List<String> met = new ArrayList<>();
            List<String> unmet = new ArrayList<>();
            for (Attendee each : who) {
                Attendance attendance = Events.find(one, each);
                boolean before = attendance.getPresence() == Presence.MET;
                attendance.setPresence(presence);
                if (each.person() != null && before != (presence == Presence.MET)) {
                    (before ? unmet : met).add(each.person());
                }
            }
            String title = Events.title(one);
            Instant at = when(one);
            String label = who.size() == 1 ? NLS.bind(words(), who.getFirst().shown())
                    : NLS.bind(words(), NLS.bind(Messages.SetPresence_several, who.size()));
            for (String person : met) {
                RecordContact meeting = RecordContact.meeting(session, person, at, title);
                if (!person.equals(edit.me()) && stored(edit, meeting.key()).isEmpty()) {
                    meeting.record(edit);
                }
            }
            for (String person : unmet) {
                var rows = session.store().interactions(
                        List.copyOf(stored(edit, RecordContact.meeting(session, person, at, title).key()).values()));
                rows.forEach(edit::remove);
            }
            edit.label(label);
            return null;
        });
    }

    private String words() {
        return switch (presence) {
            case MET -> Messages.SetPresence_met;
            case SEEN -> Messages.SetPresence_seen;
            case ABSENT -> Messages.SetPresence_absent;
            case EXPECTED -> Messages.SetPresence_expected;
            case UNKNOWN -> Messages.SetPresence_unknown;
        };
    }

    private static Map<SourceKey, Long> stored(Edit edit, String key) throws CoreException {
        return edit.writing().interactionIds(List.of(new SourceKey(RecordContact.PLATFORM, key)));
    }

    /** The event's beginning where I am; noon of an all-day one. */
    private Instant when(Gathering one) {
        if (one.getStart() == null) {
            return one.getCreated() == null ? Instant.EPOCH : one.getCreated();
        }
        ZoneId zone = session.zone();
        LocalDate day = LocalDate.ofInstant(one.getStart(), ZoneOffset.UTC);
        if (one.isAllDay()) {
            return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        }
        return one.isFloating() ? one.getStart().atOffset(ZoneOffset.UTC).toLocalDateTime().atZone(zone).toInstant()
                : one.getStart();
    }
}
