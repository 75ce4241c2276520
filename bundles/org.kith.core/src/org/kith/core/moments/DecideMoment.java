package org.kith.core.moments;

import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.journal.Edit;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.insight.moments.Happening;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.CareFactory;
import org.kith.model.care.Moment;
import org.kith.model.care.MomentState;
import org.kith.model.care.TaskStatus;

/**
 * Marks a moment: honoured, which records it as given; not now; or later. One undoable step. The program itself never
 * likes, follows or posts anything.
 */
public final class DecideMoment {
    private final Session session;
    private final MomentLine line;
    private final InteractionType honoured;
    private final Instant until;

    private DecideMoment(Session session, MomentLine line, InteractionType honoured, Instant until) {
        this.session = session;
        this.line = line;
        this.honoured = honoured;
        this.until = until;
    }

    /**
     * I honoured it.
     *
     * @param how by a comment, a like, a share; or alone, by a message, which is what a day is honoured with
     */
    public static DecideMoment honoured(Session session, MomentLine line, InteractionType how) {
        return new DecideMoment(session, line, how, null);
    }

    /** Not now: it does not come back. */
    public static DecideMoment notNow(Session session, MomentLine line) {
        return new DecideMoment(session, line, null, null);
    }

    /** It comes back at a time, if it has not faded by then. */
    public static DecideMoment later(Session session, MomentLine line, Instant until) {
        return new DecideMoment(session, line, null, until);
    }

    /**
     * Does it.
     *
     * @throws CoreException NOT_FOUND without the person
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Instant now = session.clock().instant();
            String key = honoured == null ? null : given(now).record(edit);
            decide(edit, now, key);
            edit.label(NLS.bind(honoured != null ? Messages.Decide_honoured
                    : until != null ? Messages.Decide_later : Messages.Decide_notNow, line.title()));
            return null;
        });
    }

    private RecordContact given(Instant now) {
        Happening what = line.chance().happening();
        boolean alone = honoured == InteractionType.MESSAGE || honoured == InteractionType.EMAIL
                || honoured == InteractionType.CALL || what.day() != null;
        InteractionType type = what.day() != null && !alone(honoured) ? InteractionType.MESSAGE : honoured;
        return alone ? RecordContact.of(session, line.personUid(), type, Direction.OUT, now, null)
                : RecordContact.inPublic(session, line.personUid(), type, now,
                        what.link() == null ? what.key() : what.link());
    }

    private static boolean alone(InteractionType type) {
        return type == InteractionType.MESSAGE || type == InteractionType.EMAIL || type == InteractionType.CALL;
    }

    private void decide(Edit edit, Instant now, String key) throws CoreException {
        Happening what = line.chance().happening();
        String uid = MomentDecisions.uid(what.key());
        Moment moment = edit.find(uid, Moment.class);
        if (moment == null) {
            moment = CareFactory.eINSTANCE.createMoment();
            moment.setUid(uid);
            moment.setCreated(now);
            moment.setPersonUid(line.personUid());
            edit.create(moment);
        }
        moment.setKind(what.kind());
        moment.setTitle(line.title());
        moment.setLink(what.link());
        moment.setPublished(what.published());
        moment.setScore(line.chance().score());
        moment.setState(honoured == null ? MomentState.NOT_NOW : MomentState.DONE);
        moment.setStatus(honoured != null ? TaskStatus.COMPLETED
                : until == null ? TaskStatus.CANCELLED : TaskStatus.NEEDS_ACTION);
        moment.setCompleted(honoured == null ? null : now);
        moment.setDeferredUntil(until);
        moment.setHonouredByKey(key == null ? null : RecordContact.PLATFORM + ":" + key);
    }
}
