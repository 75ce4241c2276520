package org.kith.core.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.insight.moments.Day;
import org.kith.insight.moments.Happening;
import org.kith.insight.ties.RhythmState;
import org.kith.model.activity.Direction;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;
import org.kith.model.care.Promise;
import org.kith.model.care.Reminder;
import org.kith.model.care.Task;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Sensitivity;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;

/**
 * Everything that a calendar can show of what there is to do for people: open tasks, yearly days, rhythms. Sorted by
 * kind and uid. Who is in the trash, dead or not to be contacted does not occur, but in promises. Any thread but the UI
 * thread; reads anew each time.
 */
public final class Agenda {
    /** The year of a day whose year is unknown: the first leap year that every calendar can show. */
    private static final int SOME_YEAR = 1972;
    private static final List<String> TASKS = List.of("Promise", "FollowUp", "Reminder");

    private final Session session;

    /** Of a workspace. */
    public Agenda(Session session) {
        this.session = session;
    }

    /** All items. */
    public List<AgendaItem> items(IProgressMonitor monitor) throws CoreException {
        Instant now = session.clock().instant();
        List<Task> tasks = tasks();
        Cadences cadences = Cadences.read(session, monitor);
        DatesAhead dates = new DatesAhead(session);
        List<Happening> days = dates.happenings();
        Set<String> people = new HashSet<>(cadences.all().keySet());
        tasks.forEach(task -> people.add(task.getPersonUid()));
        days.forEach(day -> people.add(day.personUid()));
        people.remove(null);
        Map<String, String> names = new HashMap<>();
        for (PersonRow row : session.store().personRows(session.store().people(new PeopleQuery(null,
                PeopleQuery.Order.NAME, false, false, null, people, 0)))) {
            names.put(row.uid(), row.name().isBlank() ? Messages.Agenda_nameless : row.name());
        }
        List<AgendaItem> items = new ArrayList<>();
        for (Task task : tasks) {
            if (task.getPersonUid() == null || names.containsKey(task.getPersonUid())) {
                items.add(item(task, names.get(task.getPersonUid())));
            }
        }
        Map<String, String> labels = dates.labels();
        days.forEach(day -> items.add(item(day, names.get(day.personUid()), labels.get(day.key()))));
        cadences.status(now, monitor).forEach((uid, status) -> {
            if (status.state() != RhythmState.UNKNOWN && status.state() != RhythmState.PAUSED) {
                items.add(new AgendaItem(Uids.derived("rhythm", uid), AgendaItem.Kind.RHYTHM, uid,
                        NLS.bind(Messages.Agenda_rhythm, names.get(uid)),
                        NLS.bind(Messages.Agenda_rhythmSince, status.since()), null, null, null, null, status.ideal(),
                        status.latest(), Sensitivity.PRIVATE, 0, List.of()));
            }
        });
        items.sort(Comparator.comparing(AgendaItem::kind).thenComparing(AgendaItem::uid));
        return items;
    }

    private List<Task> tasks() throws CoreException {
        List<Task> tasks = new ArrayList<>();
        for (String kind : TASKS) {
            session.store().aggregates(kind, row -> {
                if (row.trashed() == 0 && session.documents().read(row) instanceof Task task && wanted(task)) {
                    tasks.add(task);
                }
            });
        }
        return tasks;
    }

    private static boolean wanted(Task task) {
        return task.isOpen() && (!(task instanceof FollowUp row) || row.getState() == FollowUpState.OPEN
                || row.getState() == FollowUpState.GREY || row.getState() == FollowUpState.LATER);
    }

    private AgendaItem item(Task task, String name) {
        Instant start = task.getDeferredUntil() != null ? task.getDeferredUntil() : task.getStart();
        Instant due = task.getDue();
        String summary = task.getSummary() == null ? "" : task.getSummary();
        AgendaItem.Kind kind;
        switch (task) {
            case Promise promise -> {
                kind = AgendaItem.Kind.PROMISE;
                summary = NLS.bind(promise.getDirection() == Direction.IN ? Messages.Agenda_theirPromise
                        : Messages.Agenda_myPromise, name, summary);
            }
            case FollowUp row -> {
                kind = AgendaItem.Kind.FOLLOW_UP;
                summary = NLS.bind(Messages.Agenda_followUp, name);
                start = start == null ? row.getOpened() : start;
                due = due == null ? row.getFades() : due;
            }
            case Reminder reminder -> {
                kind = AgendaItem.Kind.REMINDER;
                summary = name == null ? summary : NLS.bind(Messages.Agenda_reminder, name, summary);
                due = reminder.getAt() != null ? reminder.getAt() : due == null ? atDay(reminder.getDate()) : due;
            }
            default -> throw new IllegalStateException(task.eClass().getName());
        }
        String words = task instanceof FollowUp row && !row.getReasons().isEmpty()
                ? String.join("\n", row.getReasons()) : task.getDescription();
        return new AgendaItem(task.getUid(), kind, task.getPersonUid(), summary, words, task.getCreated(),
                task.getRev(), start, due, null, null, task.getSensitivity(), task.getPriority(),
                task.getRecurrence());
    }

    private Instant atDay(PartialDate date) {
        return date == null || !date.isComplete() ? null : LocalDate.of(date.getYear(), date.getMonth(), date.getDay())
                .atTime(9, 0).atZone(session.zone()).toInstant();
    }

    private static AgendaItem item(Happening day, String name, String label) {
        Day when = day.day();
        LocalDate first = new Day(when.year() == 0 ? SOME_YEAR : when.year(), when.month(), when.day())
                .next(LocalDate.of(when.year() == 0 ? SOME_YEAR : when.year(), 1, 1)).orElseThrow();
        boolean leap = when.month() == 2 && when.day() == 29;
        String summary = switch (day.kind()) {
            case BIRTHDAY -> NLS.bind(Messages.Agenda_birthday, name);
            default -> label == null || label.isBlank() ? NLS.bind(Messages.Agenda_anniversary, name)
                    : NLS.bind(Messages.Agenda_day, name, label);
        };
        return new AgendaItem(Uids.derived("day", day.key()), AgendaItem.Kind.DAY, day.personUid(), summary, null,
                null, null, null, null, first, null, Sensitivity.PRIVATE, 0,
                List.of(leap ? "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "RRULE:FREQ=YEARLY"));
    }
}
