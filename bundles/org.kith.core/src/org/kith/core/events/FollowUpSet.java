package org.kith.core.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.CareFactory;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;
import org.kith.model.care.TaskStatus;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Person;

/** The follow-ups that an event opens, one for each contact who was met there, as a part of a step. */
final class FollowUpSet {
    /** Within which they are due. */
    static final Duration DUE = Duration.ofHours(48);
    private static final Duration GONE = Duration.ofDays(14);

    private final Session session;
    private final String event;
    private final String title;
    private final Encounters meetings;

    FollowUpSet(Session session, Gathering event) {
        this.session = session;
        this.event = event.getUid();
        this.title = Events.title(event);
        this.meetings = new Encounters(session, event);
    }

    /** Opens those that are missing; one that is closed already is not opened again. Returns how many are open. */
    int open(Edit edit, List<String> people) throws CoreException {
        int open = 0;
        for (String person : people) {
            Person one = person.equals(edit.me()) ? null : edit.find(person, Person.class);
            if (one == null || !one.isActive() || one.isDoNotContact()) {
                continue;
            }
            FollowUp followUp = edit.find(uid(person), FollowUp.class);
            if (followUp == null) {
                followUp = CareFactory.eINSTANCE.createFollowUp();
                followUp.setUid(uid(person));
                fill(followUp, person);
                edit.create(followUp);
            } else if (followUp.getState() == FollowUpState.DECLINED && followUp.getClosed() == null) {
                fill(followUp, person);
            }
            open += followUp.getState() == FollowUpState.OPEN ? 1 : 0;
        }
        return open;
    }

    private void fill(FollowUp one, String person) throws CoreException {
        Instant now = session.clock().instant();
        one.setCreated(now);
        one.setPersonUid(person);
        one.setGatheringUid(event);
        one.setSummary(NLS.bind(Messages.FollowUpSet_why, title));
        one.setState(FollowUpState.OPEN);
        one.setStatus(TaskStatus.NEEDS_ACTION);
        one.setOpened(now);
        one.setDue(now.plus(DUE));
        one.setFades(now.plus(GONE));
        one.setSource(KnowledgeMerge.USER);
        one.getReasons().clear();
        one.getReasons().add(NLS.bind(Messages.FollowUpSet_why, title));
        one.getInteractionKeys().clear();
        one.getInteractionKeys().addAll(meetings.keys(person, InteractionType.MEETING));
    }

    /** Takes back those of people who were not met after all; nobody decided anything about them, so none is closed. */
    void close(Edit edit, List<String> people) throws CoreException {
        for (String person : people) {
            FollowUp followUp = edit.find(uid(person), FollowUp.class);
            if (followUp != null && followUp.getState() == FollowUpState.OPEN) {
                followUp.setState(FollowUpState.DECLINED);
                followUp.setStatus(TaskStatus.CANCELLED);
            }
        }
    }

    private String uid(String person) {
        return Uids.derived("follow-up", "event", event, person);
    }
}
