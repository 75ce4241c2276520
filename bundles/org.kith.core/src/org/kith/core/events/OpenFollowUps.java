package org.kith.core.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.Presence;

/**
 * Opens the follow-ups of an event: exactly the contacts who were met there are to be written to within 48 hours; one
 * undoable step. Run again, it adds only those who are new. Called from a job when the pass after the event is done.
 */
public final class OpenFollowUps {
    private final Session session;
    private final String event;

    /** By event. */
    public OpenFollowUps(Session session, String event) {
        this.session = session;
        this.event = event;
    }

    /**
     * What came of it.
     *
     * @param open how many are open
     * @param due  until when they want to be written; null when none is open
     */
    public record Result(int open, Instant due) {
    }

    /** Does it; NOT_FOUND when the event is gone. */
    public Result run(IProgressMonitor monitor) throws CoreException {
        return session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            List<String> met = one.getAttendances().stream().filter(each -> each.getPresence() == Presence.MET)
                    .map(Attendance::getPersonUid).filter(Objects::nonNull).distinct().toList();
            int open = new FollowUpSet(session, one).open(edit, met);
            edit.label(NLS.bind(Messages.OpenFollowUps_label, Events.title(one)));
            return new Result(open, open == 0 ? null : session.clock().instant().plus(FollowUpSet.DUE));
        });
    }
}
