package org.kith.platform.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.RecordSink;
import org.kith.model.meet.Gathering;

/**
 * The events of one file on their way to the sink: single ones at once; a series as itself, and at the end its
 * instances from two years ago to a year ahead, each as an event of its own unless the file has one in its place. Not
 * thread-safe.
 */
final class CalendarFile {
    private static final int MOST_SERIES = 20_000;
    private static final int MOST_INSTANCES = 200_000;

    private final ReadContext context;
    private final RecordSink sink;
    private final Zones zones;
    private final EventMapper mapper;
    private final String file;
    private final List<Event> series = new ArrayList<>();
    private final Set<String> replaced = new HashSet<>();
    private int count;

    CalendarFile(String file, ReadContext context, Zones zones, RecordSink sink) {
        this.file = file;
        this.context = context;
        this.zones = zones;
        this.sink = sink;
        mapper = new EventMapper(file, zones, context.zone(), sink::problem);
    }

    /** How many events were read. */
    int count() {
        return count;
    }

    /** Takes one event; one that cannot be read has been told of. */
    void take(RawEvent raw) {
        count++;
        Event event;
        try {
            event = mapper.map(raw);
        } catch (RuntimeException bad) {
            sink.problem(new Problem(Code.MALFORMED, file, raw.line(),
                    NLS.bind(Messages.unexpected, bad.getClass().getSimpleName())));
            return;
        }
        Gathering gathering = event.gathering();
        if (gathering.isRecurring() && gathering.getRecurrenceId() == null) {
            if (series.size() < MOST_SERIES) {
                series.add(new Event(EcoreUtil.copy(gathering), event.uid(), event.key(), event.zone(),
                        event.origin()));
            }
            send(gathering, event.key(), event.origin());
        } else {
            if (gathering.getRecurrenceId() != null) {
                replaced.add(event.key());
            }
            InteractionRecord meeting = Meetings.of(gathering, event.uid(), context, event.origin());
            send(gathering, event.key(), event.origin());
            if (meeting != null) {
                sink.interaction(meeting);
            }
        }
    }

    /** Sends the instances of all series; asked now and then whether to go on. */
    void expand(Runnable checkpoint) {
        Instant now = context.clock().instant();
        Instant from = now.atOffset(ZoneOffset.UTC).minusYears(2).toInstant();
        Instant to = now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
        int sent = 0;
        for (Event one : series) {
            checkpoint.run();
            Expansion expansion = new Expansion(zones, from, to, (code, message) -> sink.problem(
                    new Problem(code, file, one.origin().line(), message)));
            for (Instant start : starts(expansion, one)) {
                Gathering series = one.gathering();
                String id = Keys.time(start, series.isAllDay(), series.isFloating());
                String key = one.uid() + '#' + id;
                if (!replaced.contains(key) && sent < MOST_INSTANCES) {
                    sent++;
                    send(instance(series, start, id), one, key);
                }
            }
        }
    }

    private List<Instant> starts(Expansion expansion, Event event) {
        try {
            return expansion.of(event);
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException bad) {
            sink.problem(new Problem(Code.INVALID_VALUE, file, event.origin().line(),
                    NLS.bind(Messages.badRule, event.gathering().getRecurrence().get(0))));
            return List.of();
        }
    }

    private void send(Gathering instance, Event series, String key) {
        InteractionRecord meeting = Meetings.of(instance, series.uid(), context, series.origin());
        send(instance, key, series.origin());
        if (meeting != null) {
            sink.interaction(meeting);
        }
    }

    private void send(Gathering gathering, String key, Origin origin) {
        sink.gathering(new GatheringRecord(key, gathering, Attendees.accounts(gathering, origin), origin));
    }

    private static Gathering instance(Gathering series, Instant start, String id) {
        Gathering one = EcoreUtil.copy(series);
        one.getRecurrence().clear();
        one.getUnknownProperties().clear();
        one.setRecurrenceId(id);
        if (one.getEnd() != null) {
            one.setEnd(start.plus(Duration.between(series.getStart(), series.getEnd())));
        }
        one.setStart(start);
        return one;
    }
}
