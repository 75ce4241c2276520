package org.kith.core.brief;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.session.Session;
import org.kith.insight.match.Attendee;
import org.kith.insight.match.Known;
import org.kith.insight.match.Match;
import org.kith.insight.match.Matching;
import org.kith.insight.match.PeopleIndex;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.Gathering;
import org.kith.store.PersonKeys;
import org.kith.store.StoreListener;

/**
 * Matches lists of guests to the living contacts of a session (product.md §6). Knows them by an index that is built at
 * first use, in about a second for 50,000 people, and dropped when a person changes. One for a session; keep it, close
 * it. Blocks; any thread but the UI thread.
 */
public final class Guests implements AutoCloseable {
    private final Session session;
    private final StoreListener listener = this::committed;
    private PeopleIndex index;
    private long version;

    /** Listens to the session's store until closed. */
    public Guests(Session session) {
        this.session = session;
        session.store().addListener(listener);
    }

    /** One match for each attendee, in their order. */
    public List<Match> match(List<Attendee> attendees, IProgressMonitor monitor) throws CoreException {
        return Matching.of(index(monitor), attendees);
    }

    /** The attendees of an event who are people and nobody known yet. */
    public static List<Attendee> of(Gathering event) {
        return event.getAttendances().stream().filter(one -> one.getPersonUid() == null
                && (one.getKind() == AttendeeKind.INDIVIDUAL || one.getKind() == AttendeeKind.UNKNOWN))
                .map(Guests::attendee).toList();
    }

    /** An attendee as matching reads it. */
    public static Attendee attendee(Attendance one) {
        String page = one.getUri() == null || one.getUri().startsWith("mailto:") ? "" : one.getUri();
        return new Attendee(one.getName(), one.getOrganization(), one.getEmail(), page, List.of());
    }

    private PeopleIndex index(IProgressMonitor monitor) throws CoreException {
        long before;
        synchronized (this) {
            if (index != null) {
                return index;
            }
            before = version;
        }
        List<PersonKeys> everybody = session.store().personKeys();
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        PeopleIndex built = PeopleIndex.of(everybody.stream().map(Guests::known).toList());
        synchronized (this) {
            if (before == version) {
                index = built;
            }
        }
        return built;
    }

    private static Known known(PersonKeys one) {
        return new Known(one.uid(), one.names(), one.organization() == null ? List.of() : List.of(one.organization()),
                one.emails(), one.profiles().stream().map(page -> "https://" + page).toList());
    }

    private synchronized void committed(Set<String> uids, boolean interactions) {
        if (!uids.isEmpty()) {
            version++;
            index = null;
        }
    }

    /** Listens no more. */
    @Override
    public void close() {
        session.store().removeListener(listener);
    }
}
