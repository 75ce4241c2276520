package org.kith.core.followups;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.model.care.CareFactory;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;
import org.kith.model.care.TaskStatus;
import org.kith.model.people.Person;

/**
 * Puts a row of the queue off, or lets it go this time; what happens afterwards opens the row again. One undoable step.
 */
public final class DecideFollowUp {
    private final Session session;
    private final String person;
    private final List<String> keys;
    private final Instant until;

    private DecideFollowUp(Session session, String person, List<String> keys, Instant until) {
        this.session = session;
        this.person = person;
        this.keys = List.copyOf(keys);
        this.until = until;
    }

    /** Not before a time. */
    public static DecideFollowUp later(Session session, FollowUpLine line, Instant until) {
        return new DecideFollowUp(session, line.personUid(), line.row().keys(), until);
    }

    /** Not this time. */
    public static DecideFollowUp notThisTime(Session session, FollowUpLine line) {
        return new DecideFollowUp(session, line.personUid(), line.row().keys(), null);
    }

    /**
     * Does it.
     *
     * @throws CoreException NOT_FOUND without the person
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Person one = edit.load(person, Person.class);
            edit.label(NLS.bind(until == null ? Messages.Decide_notThisTime : Messages.Decide_later,
                    one.getFormattedName()));
            Instant now = session.clock().instant();
            String uid = Uids.derived("follow-up", person);
            FollowUp decision = edit.find(uid, FollowUp.class);
            if (decision == null) {
                decision = CareFactory.eINSTANCE.createFollowUp();
                decision.setUid(uid);
                decision.setCreated(now);
                decision.setPersonUid(person);
                edit.create(decision);
            }
            decision.setState(until == null ? FollowUpState.DECLINED : FollowUpState.LATER);
            decision.setStatus(until == null ? TaskStatus.CANCELLED : TaskStatus.NEEDS_ACTION);
            decision.setDeferredUntil(until);
            decision.setClosed(now);
            decision.getInteractionKeys().clear();
            decision.getInteractionKeys().addAll(keys);
            return null;
        });
    }
}
