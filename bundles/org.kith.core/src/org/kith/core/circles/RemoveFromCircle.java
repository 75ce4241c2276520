package org.kith.core.circles;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Circle;
import org.kith.model.people.Person;

/** Takes people out of a fixed circle; they stay contacts. One undoable step. */
public final class RemoveFromCircle {
    private final Session session;
    private final String circle;
    private final List<String> people;

    /** Uids of the circle and of people. */
    public RemoveFromCircle(Session session, String circle, List<String> people) {
        this.session = session;
        this.circle = circle;
        this.people = List.copyOf(people);
    }

    /**
     * Does it.
     *
     * @throws CoreException CONFLICT for a circle by query, NOT_FOUND
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Circle one = edit.load(circle, Circle.class);
            String name = one.getFormattedName();
            if (one.getQuery() != null) {
                throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.RemoveFromCircle_byQuery, name,
                        one.getQuery()), null);
            }
            one.getMemberUids().removeAll(people);
            edit.label(people.size() == 1
                    ? NLS.bind(Messages.RemoveFromCircle_one, edit.load(people.getFirst(), Person.class)
                            .getFormattedName(), name)
                    : NLS.bind(Messages.RemoveFromCircle_label, people.size(), name));
            return null;
        });
    }
}
