package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;

/**
 * Changes what an event says; one undoable step. Counts its sequence up, so that reading the same calendar again does
 * not take the change away, while a later change of its organizer comes through.
 */
public final class EditEvent {
    private final Session session;
    private final String event;
    private final EventFields fields;

    /** All fields as they shall be; take {@link EventFields#of} for what is to stay. */
    public EditEvent(Session session, String event, EventFields fields) {
        this.session = session;
        this.event = event;
        this.fields = fields;
    }

    /**
     * Changes it.
     *
     * @throws CoreException MALFORMED in sentences when the fields cannot be, NOT_FOUND when it is gone
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            EventFields before = EventFields.of(one);
            if (before.equals(fields)) {
                return null;
            }
            Events.check(fields);
            edit.label(NLS.bind(Messages.EditEvent_label, fields.summary()));
            fields.into(one);
            one.setSequence(one.getSequence() + 1);
            return null;
        });
    }
}
