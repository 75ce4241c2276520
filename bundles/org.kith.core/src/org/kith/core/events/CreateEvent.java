package org.kith.core.events;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.model.meet.MeetFactory;
import org.kith.model.people.Aggregate;

/** Writes a new event by hand; one undoable step. */
public final class CreateEvent {
    private final Session session;
    private final EventFields fields;
    private final List<String> people;

    /** An event with these people on its list. */
    public CreateEvent(Session session, EventFields fields, List<String> people) {
        this.session = session;
        this.fields = fields;
        this.people = List.copyOf(people);
    }

    /**
     * Makes it; returns its uid.
     *
     * @throws CoreException MALFORMED in sentences when the fields cannot be
     */
    public String run(IProgressMonitor monitor) throws CoreException {
        Events.check(fields);
        return session.history().edit(NLS.bind(Messages.CreateEvent_label, fields.summary()), edit -> {
            String stamp = session.clock().instant().toString();
            String uid = Uids.derived("hand", "event", fields.summary(), stamp);
            for (int i = 2; edit.find(uid, Aggregate.class) != null; i++) {
                uid = Uids.derived("hand", "event", fields.summary(), stamp, Integer.toString(i));
            }
            Gathering event = MeetFactory.eINSTANCE.createGathering();
            event.setUid(uid);
            event.setCreated(session.clock().instant());
            event.setPlatform(RecordContact.PLATFORM);
            event.setSource(KnowledgeMerge.USER);
            event.setStatus(GatheringStatus.CONFIRMED);
            fields.into(event);
            for (String person : people) {
                AddAttendees.person(edit, event, person);
            }
            edit.create(event);
            return uid;
        });
    }
}
