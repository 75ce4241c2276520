package org.kith.ui.people.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery.Cursor;
import org.kith.ui.Background;

/**
 * The lines of one timeline and what of them is in memory: places of all that was scrolled through, entries of what is
 * or was lately in sight. Pages come as one scrolls; when data changes, what is looked at stays where it is. The table
 * is its {@link LineTable}'s. UI thread.
 */
final class TimelineList {
    private static final int KEPT = 800;
    private static final int WHOLE = 3_000;
    private static final int WINDOW = 1_000;
    private static final int AHEAD = 40;

    private final Reading reading;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final LineTable view;
    private final Map<Long, Happening> entries = new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Happening> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Long> asked = new HashSet<>();
    private Runnable shown = () -> {
    };
    private Scope scope;
    private Places places = new Places(millis -> "", false);
    /** Counts what was asked to be shown. */
    private int shows;
    /** Counts which lines are in place; entries that were asked for before are not taken. */
    private int generation;
    private int page;
    private boolean showing;
    private boolean fetching;
    private boolean broken;
    private boolean refreshing;
    private boolean again;
    private int staleBefore;

    TimelineList(LineTable view, Reading reading, Background background, Consumer<IStatus> failed) {
        this.view = view;
        this.reading = reading;
        this.background = background;
        this.failed = failed;
        view.bind(this);
    }

    /** Hears when other lines have come into place. */
    void onShown(Runnable listener) {
        shown = listener;
    }

    Table table() {
        return view.table();
    }

    Scope scope() {
        return scope;
    }

    Places places() {
        return places;
    }

    /** Whether there is nothing to show, and nothing further to search. */
    boolean isEmpty() {
        return places.size() == 0 && places.next() == null;
    }

    /** Whether a page could not be read. */
    boolean isBroken() {
        return broken;
    }

    /** The entry of a line when it has come; null otherwise, and for headings. */
    Happening entry(int index) {
        return index < 0 || index >= places.size() || places.line(index).heading() != null ? null
                : entries.get(places.line(index).place().id());
    }

    /** Shows something else, from its beginning or from a place in it. */
    void show(Scope other, Cursor at) {
        scope = other;
        int mine = ++shows;
        showing = true;
        refreshing = false;
        again = false;
        dropPage();
        background.read(table(), () -> reading.first(other, at), fresh -> {
            if (mine == shows) {
                showing = false;
                accept(fresh);
                staleBefore = 0;
                view.begin(at);
                refreshed();
            }
        }, status -> {
            if (mine == shows) {
                showing = false;
                failed.accept(status);
            }
        });
    }

    private void accept(Reading.Fresh fresh) {
        generation++;
        fetching = false;
        broken = false;
        asked.clear();
        entries.clear();
        fresh.entries().forEach(entry -> entries.put(entry.id(), entry));
        places = fresh.places();
    }

    /** Reads anew what is shown; what is looked at and what is selected stay. */
    void refresh() {
        if (scope == null) {
            return;
        }
        if (refreshing || showing) {
            again = true;
            return;
        }
        refreshing = true;
        dropPage();
        int mine = shows;
        int top = view.top();
        int keep = !scope.chat() && places.size() > WHOLE ? Math.max(0, top - WINDOW) : 0;
        // a heading goes with what it stands before
        keep = keep > 0 && places.line(keep - 1).heading() != null ? keep - 1 : keep;
        Places kept = places.before(keep);
        Cursor after = keep == 0 ? null : places.line(keep - 1).place();
        int last = keep == 0 ? places.size() - 1 : Math.min(places.size() - 1, top + WINDOW);
        Cursor end = last < 0 ? null : places.line(last).place();
        Cursor at = top < places.size() ? places.line(top).place() : null;
        Scope asking = scope;
        int stale = keep;
        background.read(table(), () -> reading.again(asking, kept, after, end, at), fresh -> {
            if (mine == shows) {
                LineTable.Spot spot = view.spot();
                accept(fresh);
                staleBefore = stale;
                view.goTo(spot);
                refreshed();
            }
        }, status -> {
            if (mine == shows) {
                failed.accept(status);
                refreshed();
            }
        });
    }

    private void refreshed() {
        refreshing = false;
        shown.run();
        if (again) {
            again = false;
            refresh();
        }
    }

    /** A page that is under way is not waited for any more; it is asked for again when it is needed. */
    private void dropPage() {
        page++;
        fetching = false;
    }

    /** Called for each line that comes into sight: what is near the end or not here yet is read. */
    void seen(int index) {
        if (index < staleBefore) {
            staleBefore = 0;
            refresh();
        }
        if (index > places.size() - AHEAD && !places.halted() && !broken) {
            more();
        }
        if (index < places.size() && places.line(index).heading() == null && entry(index) == null) {
            ask(index);
        }
    }

    /** Goes on after a search that halted, or tries again after a failure. */
    void goOn() {
        broken = false;
        more();
        view.changed(places.size(), places.size());
    }

    private void more() {
        if (fetching || refreshing || showing || places.next() == null) {
            return;
        }
        fetching = true;
        int mine = generation;
        int turn = ++page;
        Scope asking = scope;
        Cursor after = places.next();
        background.read(table(), () -> reading.more(asking, after), read -> {
            if (mine == generation && turn == page) {
                fetching = false;
                append(read);
            }
        }, status -> {
            if (mine == generation && turn == page) {
                fetching = false;
                broken = true;
                view.changed(places.size(), places.size());
                failed.accept(status);
            }
        });
    }

    private void append(TimelinePlaces read) {
        int from = places.size();
        places.add(read.places(), read.next(), read.halted());
        view.grown(from);
        shown.run();
    }

    private void ask(int index) {
        List<Long> ids = new ArrayList<>();
        int from = Math.max(0, index - Reading.ABOVE);
        int to = Math.min(places.size(), index + Reading.BELOW);
        for (int i = from; i < to; i++) {
            long id = places.line(i).place().id();
            if (places.line(i).heading() == null && !entries.containsKey(id) && asked.add(id)) {
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        int mine = generation;
        background.read(table(), () -> reading.entries(ids), read -> {
            if (mine == generation) {
                read.forEach(entry -> entries.put(entry.id(), entry));
                // what is gone by now is not asked for again before the next refresh
                read.forEach(entry -> asked.remove(entry.id()));
                view.changed(from, to - 1);
            }
        }, status -> {
            if (mine == generation) {
                asked.removeAll(ids);
                failed.accept(status);
            }
        });
    }
}
