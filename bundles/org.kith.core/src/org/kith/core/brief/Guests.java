package org.kith.core.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.session.Session;
import org.kith.insight.match.Attendee;
import org.kith.insight.match.Known;
import org.kith.insight.match.Match;
import org.kith.insight.match.Matching;
import org.kith.insight.match.PeopleIndex;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.Gathering;
import org.kith.store.AccountRow;
import org.kith.store.ContactKey;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.StoreListener;

/**
 * Matches lists of guests to the living contacts of a session (product.md §6). Knows them by an index that is built at
 * first use, in about a second for 50,000 people, and dropped when a person changes. One for a session; keep it, close
 * it. Blocks; any thread but the UI thread.
 */
public final class Guests implements AutoCloseable {
    private static final int PAGE = 500;
    private static final String X = "x";

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
        List<Match> matches = new ArrayList<>(Matching.of(index(monitor), attendees));
        for (int i = 0; i < matches.size(); i++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!matches.get(i).certain()) {
                matches.set(i, byCard(matches.get(i)));
            }
        }
        return List.copyOf(matches);
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

    /** Profile pages that stand on a card are no records of lists; the store finds them one by one. */
    private Match byCard(Match match) throws CoreException {
        Optional<ContactKey> page = ContactKeys.profile(match.attendee().profile());
        List<String> found = page.isEmpty() ? List.of() : session.store().peopleWith(page.get());
        if (found.size() != 1 || found.getFirst().equals(session.me().personUid())) {
            return match;
        }
        Set<String> one = Set.of(found.getFirst());
        List<String> living = session.store().people(new PeopleQuery(null, PeopleQuery.Order.NAME, false, false, null,
                one, 1));
        if (living.isEmpty()) {
            return match;
        }
        Known known = known(session.store().personRows(living).getFirst(), List.of(match.attendee().profile()));
        Match other = Matching.of(PeopleIndex.of(List.of(known)), List.of(match.attendee())).getFirst();
        return other.certain() ? other : match;
    }

    private PeopleIndex index(IProgressMonitor monitor) throws CoreException {
        long before;
        synchronized (this) {
            if (index != null) {
                return index;
            }
            before = version;
        }
        PeopleIndex built = PeopleIndex.of(everybody(monitor));
        synchronized (this) {
            if (before == version) {
                index = built;
            }
        }
        return built;
    }

    private List<Known> everybody(IProgressMonitor monitor) throws CoreException {
        List<String> uids = session.store().people(PeopleQuery.all());
        List<Known> all = new ArrayList<>(uids.size());
        for (int from = 0; from < uids.size(); from += PAGE) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (PersonRow row : session.store().personRows(
                    uids.subList(from, Math.min(uids.size(), from + PAGE)))) {
                if (!row.me()) {
                    all.add(known(row, List.of()));
                }
            }
        }
        return all;
    }

    private static Known known(PersonRow row, List<String> morePages) {
        List<String> names = new ArrayList<>();
        List<String> emails = new ArrayList<>(row.emails());
        List<String> pages = new ArrayList<>(morePages);
        if (row.name() != null) {
            names.add(row.name());
        }
        for (AccountRow account : row.accounts()) {
            if (ContactKeys.MAIL.equals(account.key().platform())) {
                emails.add(account.key().key());
            } else if (account.displayName() != null && !names.contains(account.displayName())) {
                names.add(account.displayName());
            }
            if (account.uri() != null) {
                pages.add(account.uri());
            } else if (X.equals(account.key().platform()) && account.handle() != null) {
                pages.add("https://x.com/" + account.handle());
            }
        }
        return new Known(row.uid(), names, row.organization() == null ? List.of() : List.of(row.organization()),
                emails, pages);
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
