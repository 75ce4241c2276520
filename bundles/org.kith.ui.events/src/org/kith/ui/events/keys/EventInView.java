package org.kith.ui.events.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.ui.Choice;

/**
 * Which event a view shows: the one that was chosen last, and before that the next one to come or the last one that was.
 * Listens on the UI thread; {@link #event} blocks and runs away from it.
 */
public final class EventInView {
    private static final int SEVERAL = 3;

    private final Session session;
    private final boolean past;
    private volatile String chosen;

    /** Of a session; where nothing was chosen, the last event that is over or the next one. */
    public EventInView(Session session, boolean past) {
        this.session = session;
        this.past = past;
    }

    /** Follows what is chosen in the window; run the answer to stop. */
    public Runnable follow(Choice choice, Consumer<String> other) {
        take(choice.subject());
        return choice.followSubject(subject -> {
            if (take(subject)) {
                other.accept(chosen);
            }
        });
    }

    private boolean take(Choice.Subject subject) {
        boolean event = subject.kind() == Choice.Subject.Kind.EVENT && !subject.uid().equals(chosen);
        if (event) {
            chosen = subject.uid();
        }
        return event;
    }

    /** The event; empty when there is none that could be shown. */
    public Optional<Gathering> event() throws CoreException {
        Optional<Gathering> last = find(chosen);
        if (last.isPresent()) {
            return last;
        }
        Optional<String> first = first();
        return first.isEmpty() ? Optional.empty() : find(first.get());
    }

    private Optional<Gathering> find(String uid) throws CoreException {
        return uid == null ? Optional.empty()
                : session.documents().load(uid, Gathering.class).filter(one -> one.getTrashed() == null);
    }

    /** Where nothing was chosen: with several attendees if there is such a one. */
    private Optional<String> first() throws CoreException {
        long now = session.clock().millis();
        List<EventRow> rows = session.store().events(past ? new EventQuery(Long.MIN_VALUE, now, 0)
                : new EventQuery(now, Long.MAX_VALUE, 0));
        Comparator<EventRow> near = past ? Comparator.comparingLong(EventRow::start).reversed()
                : Comparator.comparingLong(EventRow::start);
        return Stream.concat(rows.stream().filter(row -> row.attendees() >= SEVERAL).sorted(near),
                rows.stream().sorted(near)).map(EventRow::uid).findFirst();
    }
}
