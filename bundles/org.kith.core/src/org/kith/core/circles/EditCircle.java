package org.kith.core.circles;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.people.Circle;

/** Renames a circle and gives it other words; one undoable step. */
public final class EditCircle {
    private final Session session;
    private final String uid;
    private final String name;
    private final String query;

    /**
     * What it shall be.
     *
     * @param query words that members have; null or blank keeps a fixed circle fixed, and makes one by query fixed
     *              with those who are in it at present
     */
    public EditCircle(Session session, String uid, String name, String query) {
        this.session = session;
        this.uid = uid;
        this.name = name;
        this.query = CircleName.query(query);
    }

    /**
     * Edits.
     *
     * @throws CoreException MALFORMED without a name, CONFLICT when another circle has that name, NOT_FOUND
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        String called = CircleName.checked(session, name, uid);
        session.history().edit(NLS.bind(Messages.EditCircle_label, called), edit -> {
            Circle circle = edit.load(uid, Circle.class);
            if (query == null && circle.getQuery() != null) {
                circle.getMemberUids().addAll(new CircleMembers(session).of(uid));
            } else if (query != null) {
                circle.getMemberUids().clear();
            }
            circle.setFormattedName(called);
            circle.setQuery(query);
            return null;
        });
    }
}
