package org.kith.ui.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.events.Attendee;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.InteractionRow;
import org.kith.store.PersonRow;

/** Reads what the panes show; off the UI thread. */
final class EventReader {
    /** An event that began so many days before the month and lasts into it is shown. */
    private static final int LOOK_BACK = 62;

    private final Session session;
    private final ZoneId zone;

    EventReader(Session session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    /** All events that have a row, latest first. */
    List<EventRow> all() throws CoreException {
        return session.store().events(EventQuery.all());
    }

    /** Whether there is any. */
    boolean isEmpty() throws CoreException {
        return session.store().events(new EventQuery(Long.MIN_VALUE, Long.MAX_VALUE, 1)).isEmpty();
    }

    /** The events of some days, by day: whole days first, then by the hour. */
    Map<LocalDate, List<EventLine>> days(LocalDate from, LocalDate to) throws CoreException {
        long earliest = from.minusDays(LOOK_BACK).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        long latest = to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        long first = from.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        List<EventRow> rows = session.store().events(new EventQuery(earliest, latest, 0)).stream()
                .filter(row -> row.start() >= first || row.end() >= first).toList();
        Map<LocalDate, List<EventLine>> days = new TreeMap<>();
        List<EventLine> lines = new ArrayList<>(lines(rows));
        lines.removeIf(line -> !line.span().isKnown());
        lines.sort(Comparator.comparing((EventLine line) -> line.span().isOneDay())
                .thenComparing(line -> !line.span().allDay()).thenComparing(line -> line.span().start())
                .thenComparing(EventLine::summary).thenComparing(EventLine::uid));
        for (EventLine line : lines) {
            LocalDate day = line.span().first().isBefore(from) ? from : line.span().first();
            LocalDate last = line.span().last().isAfter(to) ? to : line.span().last();
            for (; !day.isAfter(last); day = day.plusDays(1)) {
                days.computeIfAbsent(day, key -> new ArrayList<>()).add(line);
            }
        }
        return days;
    }

    /** Rows with what only their documents tell. */
    List<EventLine> lines(List<EventRow> rows) throws CoreException {
        List<EventLine> lines = new ArrayList<>();
        for (EventRow row : rows) {
            Gathering event = session.documents().load(row.uid(), Gathering.class).orElse(null);
            Span span = event == null ? new Span(instant(row.start()), instant(row.end()), false, zone)
                    : Span.of(event, zone);
            lines.add(new EventLine(row.uid(), row.summary(), span, row.location(), row.attendees(),
                    event != null && event.isRecurring(),
                    event != null && event.getStatus() == GatheringStatus.CANCELLED));
        }
        return lines;
    }

    /** One event; empty when it is gone or in the trash. */
    Optional<EventCard> card(String uid) throws CoreException {
        Gathering event = session.documents().load(uid, Gathering.class).orElse(null);
        if (event == null || event.getTrashed() != null) {
            return Optional.empty();
        }
        List<String> uids = event.getAttendances().stream().map(Attendance::getPersonUid).filter(Objects::nonNull)
                .distinct().toList();
        Map<String, PersonRow> people = new HashMap<>();
        session.store().personRows(uids).forEach(row -> people.put(row.uid(), row));
        List<AttendeeLine> lines = event.getAttendances().stream()
                .map(one -> line(one, people.get(one.getPersonUid()))).toList();
        return Optional.of(new EventCard(event, Span.of(event, zone), lines));
    }

    private static AttendeeLine line(Attendance one, PersonRow person) {
        Attendee who = Attendee.of(one);
        String name = person != null && !person.name().isBlank() ? person.name() : who.shown();
        String organization = one.getOrganization() == null && person != null ? person.organization()
                : one.getOrganization();
        return new AttendeeLine(who, name, organization, person == null ? null : person.photo(), one.getKind(),
                one.getPartStat(), one.getPresence());
    }

    private static Instant instant(long millis) {
        return millis == InteractionRow.NO_TIME ? null : Instant.ofEpochMilli(millis);
    }
}
