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

    /** Takes back what is typed and cannot be kept; false when there is nothing of that kind. */
    boolean takeBack() {
        return List.copyOf(open).stream().anyMatch(CardView::takeBack);
    }

    void commit() {
        List.copyOf(open).forEach(CardView::commit);
    }

    /** Saves all of them. */
    public void save() {
        List.copyOf(open).forEach(CardView::save);
    }
}
