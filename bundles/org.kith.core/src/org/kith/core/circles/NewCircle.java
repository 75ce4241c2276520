package org.kith.core.circles;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Circle;
import org.kith.model.people.PeopleFactory;

/** Draws a circle: fixed with these members, or by query; one undoable step. */
public final class NewCircle {
    private final Session session;
    private final String name;
    private final String query;
    private final List<String> members;

    /**
     * A circle to be.
     *
     * @param query   words that members have; null or blank makes a fixed circle
     * @param members uids of people for a fixed circle; not used for one by query
     */
    public NewCircle(Session session, String name, String query, List<String> members) {
        this.session = session;
        this.name = name;
        this.query = CircleName.query(query);
        this.members = List.copyOf(members);
    }

    /**
     * Makes it; returns its uid.
     *
     * @throws CoreException MALFORMED without a name, CONFLICT when another circle has that name
     */
    public String run(IProgressMonitor monitor) throws CoreException {
        String called = CircleName.checked(session, name, null);
        return session.history().edit(NLS.bind(Messages.NewCircle_label, called), edit -> {
            String stamp = session.clock().instant().toString();
            String uid = Uids.derived("circle", called, stamp);
            for (int i = 2; edit.find(uid, Aggregate.class) != null; i++) {
                uid = Uids.derived("circle", called, stamp, Integer.toString(i));
            }
            Circle circle = PeopleFactory.eINSTANCE.createCircle();
            circle.setUid(uid);
            circle.setCreated(session.clock().instant());
            circle.setFormattedName(called);
            circle.setQuery(query);
            if (query == null) {
                circle.getMemberUids().addAll(members);
            }
            edit.create(circle);
            return uid;
        });
    }
}
