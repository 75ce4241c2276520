package org.kith.core.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.evidence.Activities;
import org.kith.core.journal.Edit;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.activity.InteractionType;
import org.kith.model.meet.Gathering;
import org.kith.store.SourceKey;
import org.kith.store.TimelineFilter;
import org.kith.store.TimelineQuery;

/** The meetings that come of one event, as a part of a step. A meeting that is known already is not counted again. */
final class Encounters {
    private static final int MOST = 5;

    private final Session session;
    private final String title;
    private final Instant at;
    private final Instant end;

    Encounters(Session session, Gathering event) {
        this.session = session;
        this.title = Events.title(event);
        this.at = when(event, session.zone());
        this.end = event.isAllDay() || event.getStart() == null || event.getEnd() == null
                ? at.plus(Duration.ofMinutes(1)) : at.plus(Duration.between(event.getStart(), event.getEnd()));
    }

    /** Records that I met these people there. What the edit had open is saved by it: find it anew. */
    void met(Edit edit, List<String> people) throws CoreException {
        for (String person : people) {
            RecordContact meeting = RecordContact.meeting(session, person, at, title);
            if (person.equals(edit.me())) {
                continue;
            }
            if (counted(person) || !stored(edit, meeting.key()).isEmpty()) {
                meeting.relate(edit);
            } else {
                meeting.record(edit);
            }
        }
    }

    /** Takes back what {@link #met} recorded. */
    void unmet(Edit edit, List<String> people) throws CoreException {
        for (String person : people) {
            String key = RecordContact.meeting(session, person, at, title).key();
            session.store().interactions(List.copyOf(stored(edit, key).values())).forEach(edit::remove);
        }
    }

    /** Whether a meeting with them is known from the time of the event: the calendar counted it, or I did by hand. */
    private boolean counted(String person) throws CoreException {
        return !keys(person, InteractionType.MEETING).isEmpty();
    }

    /** What is known from the time of the event, by key. */
    List<String> keys(String person, InteractionType type) throws CoreException {
        TimelineFilter then = TimelineFilter.ALL.ofTypes(Set.of(type))
                .between(at.toEpochMilli(), Math.max(end.toEpochMilli(), at.toEpochMilli() + 1));
        return session.store().timeline(TimelineQuery.of(person, MOST).only(then)).stream()
                .map(row -> Activities.key(row.interaction())).toList();
    }

    private static Map<SourceKey, Long> stored(Edit edit, String key) throws CoreException {
        return edit.writing().interactionIds(List.of(new SourceKey(RecordContact.PLATFORM, key)));
    }

    /** The event's beginning where I am; noon of an all-day one. */
    static Instant when(Gathering one, ZoneId zone) {
        if (one.getStart() == null) {
            return one.getCreated() == null ? Instant.EPOCH : one.getCreated();
        }
        LocalDate day = LocalDate.ofInstant(one.getStart(), ZoneOffset.UTC);
        if (one.isAllDay()) {
            return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        }
        return one.isFloating() ? one.getStart().atOffset(ZoneOffset.UTC).toLocalDateTime().atZone(zone).toInstant()
                : one.getStart();
    }
}
