package org.kith.ui.events.after;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.events.Attendee;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.PartStat;
import org.kith.store.PersonRow;
import org.kith.ui.events.keys.EventInView;

/**
 * The pass of one event. Immutable.
 *
 * @param event uid
 * @param title may be empty
 * @param lines contacts by name, then guests
 */
record AfterPage(String event, String title, List<AfterLine> lines) {
    AfterPage {
        lines = List.copyOf(lines);
    }

    /** Of the event in view; empty when there is none. Blocks. */
    static Optional<AfterPage> read(Session session, EventInView view) throws CoreException {
        Gathering event = view.event().orElse(null);
        if (event == null) {
            return Optional.empty();
        }
        String uid = event.getUid();
        Map<String, PersonRow> people = new HashMap<>();
        session.store().personRows(event.getAttendances().stream().map(Attendance::getPersonUid)
                .filter(Objects::nonNull).distinct().toList()).forEach(row -> people.put(row.uid(), row));
        List<AfterLine> lines = new ArrayList<>();
        for (Attendance one : event.getAttendances()) {
            boolean person = one.getKind() == AttendeeKind.INDIVIDUAL || one.getKind() == AttendeeKind.UNKNOWN;
            AfterLine line = line(one, people.get(one.getPersonUid()));
            boolean me = Objects.equals(session.me().personUid(), one.getPersonUid()) && one.getPersonUid() != null
                    || one.getEmail() != null && session.me().emails().contains(one.getEmail());
            if (person && !me && (one.getPartStat() != PartStat.DECLINED || line.isMarked())) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparing((AfterLine line) -> !line.isContact()).thenComparing(AfterLine::name,
                Collator.getInstance()));
        return Optional.of(new AfterPage(uid, event.getSummary() == null ? "" : event.getSummary(), lines));
    }

    private static AfterLine line(Attendance one, PersonRow person) {
        Attendee who = Attendee.of(one);
        String organization = one.getOrganization() != null || person == null ? one.getOrganization()
                : person.organization();
        return new AfterLine(who, person != null && !person.name().isBlank() ? person.name() : who.shown(),
                Objects.requireNonNullElse(organization, ""), person == null ? null : person.photo(),
                one.getPresence(), Objects.requireNonNullElse(one.getNote(), ""));
    }

    long contacts() {
        return lines.stream().filter(AfterLine::isContact).count();
    }

    /** Contacts of whom it is known. */
    long marked() {
        return lines.stream().filter(line -> line.isContact() && line.isMarked()).count();
    }

    AfterPage with(AfterLine other) {
        return new AfterPage(event, title, lines.stream().map(line -> line.who().equals(other.who()) ? other : line)
                .toList());
    }
}
