package org.kith.core.circles;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.people.Circle;

/** Moves a circle to the trash; its members stay contacts. One undoable step. */
public final class DeleteCircle {
    private final Session session;
    private final String circle;

    /** By uid. */
    public DeleteCircle(Session session, String circle) {
        this.session = session;
        this.circle = circle;
    }

    /** Does it; NOT_FOUND when there is none. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Circle one = edit.load(circle, Circle.class);
            edit.label(NLS.bind(Messages.DeleteCircle_label, one.getFormattedName()));
            one.setTrashed(session.clock().instant());
            return null;
        });
    }
}
