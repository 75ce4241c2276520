package org.kith.core.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Folding;
import org.kith.core.journal.Edit;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.Presence;
import org.kith.model.people.Person;

/**
 * Notes who was at an event and what to remember of them, all in one undoable step: the presence on the event; for MET of
 * a contact a meeting and the relation {@code met}, once, also where the calendar counted it already, and a follow-up
 * that is due within 48 hours; the note on the person, or for a guest on the list. The same lines again change nothing. A
 * contact named by uid who is not on the list is put there; a name must be that of one attendee. Called from a job or
 * the command line.
 */
public final class RecordAttended {
    private final Session session;
    private final String event;
    private final List<Presences.Line> lines;

    /** By event and lines. */
    public RecordAttended(Session session, String event, List<Presences.Line> lines) {
        this.session = session;
        this.event = event;
        this.lines = List.copyOf(lines);
    }

    /**
     * What came of it.
     *
     * @param met      how many I met, contacts and guests
     * @param seen     how many I saw
     * @param absent   how many were not there
     * @param notes    how many notes are new
     * @param problems lines that could not be followed, a sentence each
     */
    public record Result(int met, int seen, int absent, int notes, List<String> problems) {
    }

    /** Does it; NOT_FOUND when the event is gone, MALFORMED when no line can be followed. */
    public Result run(IProgressMonitor monitor) throws CoreException {
        return session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            List<String> problems = new ArrayList<>();
            Map<Attendance, Presences.Line> said = said(edit, one, problems, monitor);
            if (said.isEmpty()) {
                throw Failures.of(Failures.MALFORMED, problems.isEmpty() ? Messages.Presences_empty
                        : String.join("\n", problems), null);
            }
            List<String> met = new ArrayList<>();
            List<String> unmet = new ArrayList<>();
            int[] counts = new int[Presence.values().length];
            int notes = 0;
            for (Attendance each : List.copyOf(one.getAttendances())) {
                Presences.Line line = said.get(each);
                if (line == null) {
                    continue;
                }
                boolean before = each.getPresence() == Presence.MET;
                each.setPresence(line.presence());
                counts[line.presence().ordinal()]++;
                if (each.getPersonUid() != null && before != (line.presence() == Presence.MET)) {
                    (before ? unmet : met).add(each.getPersonUid());
                }
                notes += AttendeeNotes.write(session, edit, each, line.note()) ? 1 : 0;
            }
            Encounters meetings = new Encounters(session, one);
            FollowUpSet followUps = new FollowUpSet(session, one);
            String label = NLS.bind(Messages.RecordAttended_label, Events.title(one), said.size());
            meetings.met(edit, met);
            meetings.unmet(edit, unmet);
            followUps.open(edit, met);
            followUps.close(edit, unmet);
            edit.label(label);
            return new Result(counts[Presence.MET.ordinal()], counts[Presence.SEEN.ordinal()],
                    counts[Presence.ABSENT.ordinal()], notes, List.copyOf(problems));
        });
    }

    private Map<Attendance, Presences.Line> said(Edit edit, Gathering one, List<String> problems,
            IProgressMonitor monitor) throws CoreException {
        Map<String, List<Attendance>> names = new HashMap<>();
        for (Attendance each : one.getAttendances()) {
            if (each.getName() != null) {
                names.computeIfAbsent(Folding.fold(each.getName()), key -> new ArrayList<>()).add(each);
            }
            Person person = each.getPersonUid() == null ? null : edit.find(each.getPersonUid(), Person.class);
            String name = person == null ? null : person.getFormattedName();
            if (name != null && (each.getName() == null || !Folding.fold(name).equals(Folding.fold(each.getName())))) {
                names.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>()).add(each);
            }
        }
        Map<Attendance, Presences.Line> said = new HashMap<>();
        for (Presences.Line line : lines) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Optional<Attendance> found = find(edit, one, names, line, problems);
            if (found.isPresent()) {
                Presences.Line earlier = said.putIfAbsent(found.get(), line);
                if (earlier != null && earlier.presence() != line.presence()) {
                    problems.add(NLS.bind(Messages.RecordAttended_twice,
                            new Object[] {line.line(), line.shown(), earlier.line()}));
                }
            }
        }
        return said;
    }

    private static Optional<Attendance> find(Edit edit, Gathering one, Map<String, List<Attendance>> names,
            Presences.Line line, List<String> problems) throws CoreException {
        if (!line.uid().isEmpty()) {
            Optional<Attendance> on = one.getAttendances().stream()
                    .filter(each -> line.uid().equals(each.getPersonUid())).findFirst();
            Person person = on.isPresent() ? null : edit.find(line.uid(), Person.class);
            if (on.isPresent() || person != null && person.isActive()) {
                return on.isPresent() ? on : Optional.of(AddAttendees.person(edit, one, line.uid()));
            }
        }
        List<Attendance> named = names.getOrDefault(Folding.fold(line.name()), List.of());
        if (line.name().isEmpty() || named.isEmpty()) {
            problems.add(NLS.bind(Messages.RecordAttended_nobody, new Object[] {line.line(), line.shown()}));
            return Optional.empty();
        }
        if (named.size() > 1) {
            problems.add(NLS.bind(Messages.RecordAttended_several,
                    new Object[] {line.line(), named.size(), line.shown()}));
            return Optional.empty();
        }
        return Optional.of(named.getFirst());
    }
}
