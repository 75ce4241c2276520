package org.kith.ui.people.card;

import java.util.ArrayList;
import java.util.List;

/** The cards that are open in a window, for commands that act on all of them. In the context. UI thread. */
public final class CardViews {
    private final List<CardView> open = new ArrayList<>();

    void add(CardView view) {
        open.add(view);
    }

    void remove(CardView view) {
        open.remove(view);
    }

    void redraw() {
        List.copyOf(open).forEach(CardView::redraw);
    }

    void commit() {
        List.copyOf(open).forEach(CardView::commit);
    }

    /** Saves all of them. */
    public void save() {
        List.copyOf(open).forEach(CardView::save);
    }
}
