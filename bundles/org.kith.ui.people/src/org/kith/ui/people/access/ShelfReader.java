package org.kith.ui.people.access;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.circles.CircleMembers;
import org.kith.core.session.Session;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.ui.When;
import org.kith.ui.people.access.Found.Kind;
import org.kith.ui.people.access.Found.Rank;

/** Reads events and circles for the shelf. Any thread but the UI thread; blocks. */
final class ShelfReader {
    private final Session session;
    private final When when;

    ShelfReader(Session session, When when) {
        this.session = session;
        this.when = when;
    }

    /** Events, latest first, then circles by name. */
    List<Found> read() throws CoreException {
        List<Found> found = new ArrayList<>();
        for (EventRow event : session.store().events(EventQuery.all())) {
            String name = event.summary().isBlank() ? Messages.Event_unnamed : event.summary();
            String time = when.words(event.start());
            String place = event.location();
            found.add(new Found(Kind.EVENT, event.uid(), name, place == null || place.isBlank() ? time
                    : NLS.bind(Messages.Event_at, time, place), "", null, Rank.BEGINS));
        }
        for (CircleMembers.Listed circle : new CircleMembers(session).all()) {
            found.add(new Found(Kind.CIRCLE, circle.uid(), circle.name(), circle.query() == null
                    ? Messages.Circle_fixed : NLS.bind(Messages.Circle_query, circle.query()), "", null, Rank.BEGINS));
        }
        return found;
    }
}
