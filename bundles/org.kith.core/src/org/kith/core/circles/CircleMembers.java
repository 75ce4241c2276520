package org.kith.core.circles;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.model.people.Circle;
import org.kith.store.PeopleQuery;

/**
 * Who is in a circle, of either kind, and which circles there are. Any thread but the UI thread; blocks.
 */
public final class CircleMembers {
    private final Session session;

    /** Circles of this workspace. */
    public CircleMembers(Session session) {
        this.session = session;
    }

    /**
     * A circle in a list.
     *
     * @param uid   of the aggregate
     * @param name  as the user gave it
     * @param query words that keep it filled; null for a fixed one
     */
    public record Listed(String uid, String name, String query) {
    }

    /** The circles that are not in the trash, by name. */
    public List<Listed> all() throws CoreException {
        List<Listed> found = new ArrayList<>();
        session.store().aggregates("Circle", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Circle circle) {
                String name = circle.getFormattedName() == null ? "" : circle.getFormattedName();
                found.add(new Listed(row.uid(), name, circle.getQuery()));
            }
        });
        Collator order = Collator.getInstance();
        found.sort(Comparator.comparing(Listed::name, order).thenComparing(Listed::uid));
        return found;
    }

    /** Uids of the living people of a circle, by name; empty when there is no such circle. */
    public List<String> of(String uid) throws CoreException {
        PeopleQuery query = query(uid, null, PeopleQuery.Order.NAME, false);
        return query == null ? List.of() : session.store().people(query);
    }

    /**
     * What to ask the store for people of a circle that also have these words.
     *
     * @param words folded; null or blank for all of the circle
     * @return null when there is no such circle
     */
    public PeopleQuery query(String uid, String words, PeopleQuery.Order order, boolean reversed)
            throws CoreException {
        Circle circle = session.documents().load(uid, Circle.class).orElse(null);
        if (circle == null) {
            return null;
        }
        String text = words == null ? "" : words;
        if (circle.getQuery() != null) {
            return new PeopleQuery(circle.getQuery() + " " + text, order, reversed, false, null, null, 0);
        }
        Set<String> members = new HashSet<>(circle.getMemberUids());
        return new PeopleQuery(text, order, reversed, false, null, members, 0);
    }
}
