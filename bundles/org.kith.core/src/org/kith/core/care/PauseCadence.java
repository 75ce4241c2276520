package org.kith.core.care;

import java.time.Instant;
import java.util.Objects;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.care.Cadence;

/**
 * Does not count a rhythm until a time: on leave, at sea. For a person also where the rhythm is that of a tag or
 * circle. One undoable step.
 */
public final class PauseCadence {
    private final Session session;
    private final Whose whose;
    private final Instant until;

    /** Until when; null to count again from now on. */
    public PauseCadence(Session session, Whose whose, Instant until) {
        this.session = session;
        this.whose = whose;
        this.until = until;
    }

    /**
     * Does it; nothing is a step when nothing is different.
     *
     * @throws CoreException NOT_FOUND without the person or circle
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            CadenceStep step = new CadenceStep(session, edit, whose);
            edit.label(NLS.bind(until == null ? Messages.PauseCadence_resume : Messages.PauseCadence_label,
                    step.name()));
            Cadence before = edit.find(whose.cadenceUid(), Cadence.class);
            if (!Objects.equals(until, before == null ? null : before.getPausedUntil())) {
                step.theirs().setPausedUntil(until);
            }
            return null;
        });
    }
}
