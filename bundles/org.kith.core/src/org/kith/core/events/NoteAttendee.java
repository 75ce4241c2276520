package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;

/**
 * Notes what to remember of an attendee: on the list of the event and, for a contact, among the notes of the card; the
 * same note written anew takes the place of the earlier one. One undoable step. Called from a job.
 */
public final class NoteAttendee {
    private final Session session;
    private final String event;
    private final Attendee who;
    private final String text;

    /** By event and attendee; a blank text writes nothing. */
    public NoteAttendee(Session session, String event, Attendee who, String text) {
        this.session = session;
        this.event = event;
        this.who = who;
        this.text = text == null ? "" : text.strip();
    }

    /** Does it; NOT_FOUND when the event or the attendee is gone. Returns whether anything is new. */
    public boolean run(IProgressMonitor monitor) throws CoreException {
        return session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            boolean news = AttendeeNotes.write(session, edit, Events.find(one, who), text);
            edit.label(NLS.bind(Messages.NoteAttendee_label, who.shown()));
            return news;
        });
    }
}
