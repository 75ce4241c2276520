package org.kith.core.care;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.care.Reminder;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.PersonRow;

/**
 * What is due at a moment and worth telling by itself: promises and reminders that fell due within a day, the birthdays
 * and other days of today, events that begin within an hour. Whoever tells remembers what was told, and hands it in, so
 * that nothing is read again for it. Any thread but the UI thread.
 */
public final class Nudges {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Session session;
    private final Locale locale;

    /** Of a workspace, with times as in a language. */
    public Nudges(Session session, Locale locale) {
        this.session = session;
        this.locale = locale;
    }

    /** What is due now and was not told: by key. */
    public List<Nudge> at(Instant now, Set<String> told) throws CoreException {
        List<Nudge> found = new ArrayList<>();
        events(now, found);
        for (Pledge one : new Pledges(session).open(now)) {
            if (fell(one.due(), now)) {
                found.add(new Nudge("promise " + one.uid() + " " + one.due(), Nudge.Kind.PERSON, one.personUid(),
                        Messages.Nudge_promise, NLS.bind(one.direction() == Direction.IN
                                ? Messages.Agenda_theirPromise : Messages.Nudge_mine, one.name(), one.words())));
            }
        }
        reminders(now, found);
        LocalDate today = LocalDate.ofInstant(now, session.zone());
        if (!told.contains(days(today))) {
            days(today, now, found);
        }
        return found.stream().filter(one -> !told.contains(one.key())).toList();
    }

    private static boolean fell(Instant due, Instant now) {
        return due != null && !due.isAfter(now) && due.isAfter(now.minus(DAY));
    }

    private void events(Instant now, List<Nudge> found) throws CoreException {
        EventQuery soon = new EventQuery(now.toEpochMilli() + 1, now.plus(HOUR).toEpochMilli() + 1, 0);
        for (EventRow row : session.store().events(soon)) {
            Gathering event = session.documents().load(row.uid(), Gathering.class).orElse(null);
            if (event == null || event.isAllDay() || event.getStatus() == GatheringStatus.CANCELLED) {
                continue;
            }
            String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale)
                    .format(event.getStart().atZone(session.zone()));
            String what = event.getSummary() == null || event.getSummary().isBlank() ? Messages.Nudge_event
                    : event.getSummary();
            found.add(new Nudge("event " + row.uid() + " " + event.getStart(), Nudge.Kind.EVENT, row.uid(), what,
                    row.attendees() == 0 ? NLS.bind(Messages.Nudge_begins, time)
                            : NLS.bind(Messages.Nudge_beginsWith, time, row.attendees())));
        }
    }

    private void reminders(Instant now, List<Nudge> found) throws CoreException {
        List<Reminder> due = new ArrayList<>();
        session.store().aggregates("Reminder", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Reminder one && one.isOpen()
                    && fell(one.getAt() == null ? one.getDue() : one.getAt(), now)) {
                due.add(one);
            }
        });
        for (Reminder one : due) {
            String name = one.getPersonUid() == null ? "" : session.store().personRows(List.of(one.getPersonUid()))
                    .stream().findFirst().map(PersonRow::name).orElse("");
            String words = one.getSummary() == null ? "" : one.getSummary();
            found.add(new Nudge("reminder " + one.getUid() + " " + one.getAt(),
                    one.getPersonUid() == null ? Nudge.Kind.TODAY : Nudge.Kind.PERSON, one.getPersonUid(),
                    Messages.Nudge_reminder, name.isBlank() ? words : NLS.bind(Messages.Agenda_reminder, name, words)));
        }
    }

    private static String days(LocalDate today) {
        return "days " + today;
    }

    /** All of a day are one: a list of names is quieter than five notices. */
    private void days(LocalDate today, Instant now, List<Nudge> found) throws CoreException {
        List<DateAhead> days = new DatesAhead(session).within(0, now);
        if (days.isEmpty()) {
            return;
        }
        String names = days.stream().map(one -> one.birthday() ? one.name() : NLS.bind(Messages.Agenda_day, one.name(),
                one.label() == null || one.label().isBlank() ? Messages.Nudge_anniversary : one.label()))
                .collect(Collectors.joining(Messages.Nudge_comma));
        boolean births = days.stream().allMatch(DateAhead::birthday);
        found.add(new Nudge(days(today), days.size() == 1 ? Nudge.Kind.PERSON : Nudge.Kind.TODAY,
                days.size() == 1 ? days.getFirst().uid() : null,
                births ? Messages.Nudge_birthdays : Messages.Nudge_days, names));
    }
}
