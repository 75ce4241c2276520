package org.kith.ui.people.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.Store;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineQuery.Cursor;

/** The reads behind a list. Everything here blocks and runs away from the UI thread; nothing is kept. */
final class Reading {
    /** Places a page. */
    static final int PAGE = 200;
    /** So many entries are read with the places that are looked at. */
    static final int ABOVE = 20;
    static final int BELOW = 60;
    private static final int LARGE = 5_000;
    private static final int LONGEST_THREAD = 200_000;

    private final Store store;
    private final LongFunction<String> headings;

    /**
     * Lines with the entries in sight.
     *
     * @param places  all lines
     * @param entries those around what is looked at
     */
    record Fresh(Places places, List<Happening> entries) {
    }

    Reading(Store store, LongFunction<String> headings) {
        this.store = store;
        this.headings = headings;
    }

    /** The first page or, of a thread, all of it; with the entries around a place, null for the beginning. */
    Fresh first(Scope scope, Cursor at) throws CoreException {
        Places places = new Places(headings, scope.chat());
        if (scope.chat()) {
            List<Cursor> all = until(scope.query(), null, null, LONGEST_THREAD).places();
            List<Cursor> turned = new ArrayList<>(all);
            Collections.reverse(turned);
            places.add(turned, null, false);
        } else {
            TimelinePlaces page = more(scope, null);
            places.add(page.places(), page.next(), page.halted());
        }
        return new Fresh(places, around(places, at));
    }

    /** The next page. */
    TimelinePlaces more(Scope scope, Cursor after) throws CoreException {
        return store.timelinePlaces(scope.query().after(after).limit(PAGE));
    }

    /**
     * The lines anew, so far as they were read before.
     *
     * @param kept  lines that stay as they are, before those
     * @param after where to begin; null for the start
     * @param last  the last place that was known; null for the first page alone
     * @param at    what is looked at; null for the start
     */
    Fresh again(Scope scope, Places kept, Cursor after, Cursor last, Cursor at) throws CoreException {
        if (scope.chat() || last == null) {
            return first(scope, at);
        }
        TimelinePlaces page = until(scope.query(), after, last, Integer.MAX_VALUE);
        kept.add(page.places(), page.next(), page.halted());
        return new Fresh(kept, around(kept, at));
    }

    /** Places up to one (null for the end), at least a page. */
    private TimelinePlaces until(TimelineQuery query, Cursor after, Cursor last, int most) throws CoreException {
        List<Cursor> all = new ArrayList<>();
        Cursor next = after;
        boolean halted;
        do {
            TimelinePlaces page = store.timelinePlaces(query.after(next).limit(all.isEmpty() ? PAGE : LARGE));
            all.addAll(page.places());
            next = page.next();
            halted = page.halted();
        } while (next != null && all.size() < most && (last == null || Places.isBehind(last, next)));
        int known = last == null ? all.size() : Places.upTo(all, last);
        if (known >= PAGE && known < all.size()) {
            return new TimelinePlaces(all.subList(0, known), all.get(known - 1), false);
        }
        return new TimelinePlaces(all, next, halted);
    }

    List<Happening> around(Places places, Cursor at) throws CoreException {
        int middle = at == null ? 0 : places.find(at);
        List<Long> ids = new ArrayList<>();
        int end = Math.min(places.size(), middle + BELOW);
        for (int i = Math.max(0, middle - ABOVE); i < end; i++) {
            if (places.line(i).heading() == null) {
                ids.add(places.line(i).place().id());
            }
        }
        return entries(ids);
    }

    List<Happening> entries(List<Long> ids) throws CoreException {
        return Happening.read(store, ids);
    }
}
