package org.kith.core.followups;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Channel;

/**
 * Records that I have written to somebody of the queue, by the way that was advised, so that the row closes by itself.
 * One undoable step.
 */
public final class SettleFollowUp {
    private final Session session;
    private final FollowUpLine line;

    /** Of a row as it was shown. */
    public SettleFollowUp(Session session, FollowUpLine line) {
        this.session = session;
        this.line = line;
    }

    /** Does it; returns the key of what was recorded. */
    public String run(IProgressMonitor monitor) throws CoreException {
        InteractionType type = line.row().channel() == Channel.EMAIL ? InteractionType.EMAIL : InteractionType.MESSAGE;
        return RecordContact.of(session, line.personUid(), type, Direction.OUT, session.clock().instant(), null)
                .run(monitor);
    }
}
