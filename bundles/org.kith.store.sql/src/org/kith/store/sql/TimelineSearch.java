package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineFilter;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineQuery.Cursor;

/**
 * Finds the places of one page: one ordered stream for each index range that may hold some, merged latest first. A
 * stream reads bounded slices; what a filter throws away is counted, and the search halts when that is too much. My own
 * accounts have no index of their own; theirs is a stream of all, looked at row by row.
 */
final class TimelineSearch {
    /** So many places may be looked at in vain in one search. */
    static final int BUDGET = 50_000;
    static final Comparator<Cursor> LATEST = Comparator.comparingLong(Cursor::published)
            .thenComparingLong(Cursor::id).reversed();
    private static final int MAX = 10_000;
    private static final int MANY = 16;
    private static final int FEW_ROWS = 8;
    private static final int FILTERED_ROWS = 400;

    private final Session session;
    private final TimelineQuery query;
    private final int limit;
    private int looked;
    private int taken;

    TimelineSearch(Session session, TimelineQuery query) {
        this.session = session;
        this.query = query;
        this.limit = Math.clamp(query.limit(), 1, MAX);
    }

    TimelinePlaces page() throws SQLException {
        List<Cursor> page = new ArrayList<>(Math.min(limit, 1000));
        PriorityQueue<PlaceStream> streams = new PriorityQueue<>(
                Comparator.comparing(PlaceStream::position, LATEST).thenComparing(stream -> stream.head() != null));
        streams.addAll(streams());
        Cursor last = query.after();
        while (!streams.isEmpty()) {
            PlaceStream stream = streams.poll();
            Cursor head = stream.head();
            if (head == null) {
                if (looked - taken > BUDGET) {
                    return new TimelinePlaces(page, stream.position(), true);
                }
                looked += stream.refill();
                taken += stream.waiting();
            } else {
                if (page.size() == limit) {
                    return new TimelinePlaces(page, last, false);
                }
                // two streams may lead to the same place: they bring it one after the other
                if (!head.equals(last)) {
                    page.add(head);
                    last = head;
                }
                stream.next();
            }
            if (!stream.ended()) {
                streams.add(stream);
            }
        }
        return new TimelinePlaces(page, null, false);
    }

    private List<PlaceStream> streams() throws SQLException {
        TimelineFilter filter = query.filter();
        Cursor start = query.after() == null ? new Cursor(Long.MAX_VALUE, Long.MAX_VALUE) : query.after();
        if (filter.to() != Long.MAX_VALUE && filter.to() <= start.published()) {
            start = new Cursor(filter.to(), Long.MIN_VALUE);
        }
        List<PlaceSource> sources = sources(filter);
        int rows = filter.looksAtRows() ? Math.max(limit + 1, FILTERED_ROWS) : limit + 1;
        int first = sources.size() > MANY ? Math.min(rows, FEW_ROWS) : rows;
        List<PlaceStream> streams = new ArrayList<>();
        for (PlaceSource source : sources) {
            streams.add(new PlaceStream(source, start, filter.from(), first));
        }
        return streams;
    }

    private List<PlaceSource> sources(TimelineFilter filter) throws SQLException {
        RowTest test = new RowTest(session, filter);
        if (filter.conversation() != 0) {
            return List.of(PlaceSource.thread(session, test, filter.conversation()));
        }
        if (query.ofEverybody()) {
            return List.of(PlaceSource.all(session, test));
        }
        Set<Integer> accounts = new LinkedHashSet<>();
        if (query.people() != null) {
            InList.query(session, "select id from ACCOUNT a" + session.by("IX_ACCOUNT_PERSON") + " where person in",
                    query.people(), "", r -> accounts.add(r.getInt(1)));
        }
        if (query.account() != 0) {
            accounts.add(query.account());
        }
        Set<Integer> mine = new HashSet<>(session.list("select account from OWN_ACCOUNT", r -> r.getInt(1)));
        mine.retainAll(accounts);
        List<PlaceSource> sources = new ArrayList<>();
        if (!mine.isEmpty()) {
            sources.add(PlaceSource.mine(session, test, mine));
        }
        for (int account : accounts) {
            if (!mine.contains(account)) {
                sources.add(PlaceSource.peer(session, test, account));
                sources.add(PlaceSource.furtherPeer(session, test, account));
            }
        }
        return sources;
    }

    /** Whether a time is known to be too early for a filter. */
    static boolean before(Cursor place, long from) {
        return from != InteractionRow.NO_TIME && place.published() < from;
    }
}
