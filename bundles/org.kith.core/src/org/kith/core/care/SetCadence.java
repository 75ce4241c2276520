package org.kith.core.care;

import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.insight.ties.Rhythm;
import org.kith.model.care.Cadence;
import org.kith.model.people.Tier;

/**
 * Says how often the user wants to be in touch with a person, with everybody who bears a tag, or with a circle; or no
 * longer says it. One undoable step.
 */
public final class SetCadence {
    private final Session session;
    private final Whose whose;
    private final Rhythm rhythm;
    private final boolean pausing;
    private final Instant until;

    /**
     * What shall hold; a pause goes on.
     *
     * @param rhythm null for none: then a person has that of their tags and circles, and a pause ends
     */
    public SetCadence(Session session, Whose whose, Rhythm rhythm) {
        this(session, whose, rhythm, false, null);
    }

    /**
     * What shall hold, and from when on it is counted.
     *
     * @param rhythm null for none: then a person has that of their tags and circles
     * @param until  not counted before; null when it is counted
     */
    public SetCadence(Session session, Whose whose, Rhythm rhythm, Instant until) {
        this(session, whose, rhythm, true, until);
    }

    private SetCadence(Session session, Whose whose, Rhythm rhythm, boolean pausing, Instant until) {
        this.session = session;
        this.whose = whose;
        this.rhythm = rhythm;
        this.pausing = pausing;
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
            edit.label(NLS.bind(rhythm == null ? Messages.SetCadence_none : Messages.SetCadence_label, step.name()));
            if (rhythm == null && until == null && edit.find(whose.cadenceUid(), Cadence.class) == null) {
                return null;
            }
            Cadence cadence = step.theirs();
            boolean same = rhythm != null && rhythm.ideal().equals(cadence.getIdeal())
                    && rhythm.latest().equals(cadence.getLatest());
            if (!same) {
                cadence.setTier(Tier.NONE);
                cadence.setIdeal(rhythm == null ? null : rhythm.ideal());
                cadence.setLatest(rhythm == null ? null : rhythm.latest());
                Instant now = session.clock().instant();
                cadence.setSince(rhythm == null ? null : now);
            }
            if (pausing || rhythm == null) {
                cadence.setPausedUntil(until);
            }
            return null;
        });
    }
}
