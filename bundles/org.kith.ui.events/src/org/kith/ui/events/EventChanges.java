package org.kith.ui.events;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.core.events.AddAttendees;
import org.kith.core.events.Attendee;
import org.kith.core.events.CreateEvent;
import org.kith.core.events.DeleteEvent;
import org.kith.core.events.EditEvent;
import org.kith.core.events.EventFields;
import org.kith.core.events.Guest;
import org.kith.core.events.LinkAttendee;
import org.kith.core.events.RemoveAttendee;
import org.kith.core.events.SetAnswer;
import org.kith.core.events.SetPresence;
import org.kith.core.events.UnlinkAttendee;
import org.kith.core.session.Session;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/** Rings the bell of each change of an event. UI thread; the changes run away from it. */
final class EventChanges {
    private final Session session;
    private final Doing doing;
    private final QuietLine line;

    EventChanges(Session session, Doing doing, QuietLine line) {
        this.session = session;
        this.doing = doing;
        this.line = line;
    }

    void create(Control owner, EventFields fields, Consumer<String> then) {
        doing.run(owner, Messages.Change_create, new CreateEvent(session, fields, List.of())::run, then);
    }

    void edit(Control owner, String event, EventFields fields, Runnable then) {
        run(owner, Messages.Change_edit, new EditEvent(session, event, fields)::run, then);
    }

    void delete(Control owner, String event, Runnable then) {
        run(owner, Messages.Change_delete, new DeleteEvent(session, event)::run, then);
    }

    void presence(Control owner, String event, List<Attendee> who, Presence presence, Runnable then) {
        run(owner, Messages.Change_attendee, new SetPresence(session, event, who, presence)::run, then);
    }

    void answer(Control owner, String event, Attendee who, PartStat answer, Runnable then) {
        run(owner, Messages.Change_attendee, new SetAnswer(session, event, who, answer)::run, then);
    }

    void remove(Control owner, String event, Attendee who, Runnable then) {
        run(owner, Messages.Change_attendee, new RemoveAttendee(session, event, who)::run, then);
    }

    void link(Control owner, String event, Attendee who, String person, Runnable then) {
        run(owner, Messages.Change_attendee, new LinkAttendee(session, event, who, person)::run, then);
    }

    void unlink(Control owner, String event, Attendee who, Runnable then) {
        run(owner, Messages.Change_attendee, new UnlinkAttendee(session, event, who)::run, then);
    }

    void add(Control owner, String event, List<String> people, List<Guest> guests, Runnable then) {
        doing.run(owner, Messages.Change_add, new AddAttendees(session, event, people, guests)::run, result -> {
            if (result.added() == 0) {
                line.say(Messages.Change_nobodyNew);
            } else if (result.already() > 0 || !guests.isEmpty() && result.added() > 1) {
                line.say(NLS.bind(Messages.Change_added,
                        new Object[] {result.added(), result.known(), result.already()}), Messages.Change_undo,
                        () -> doing.undo(owner));
            }
            then.run();
        });
    }

    private interface Step {
        void run(org.eclipse.core.runtime.IProgressMonitor monitor) throws org.eclipse.core.runtime.CoreException;
    }

    private void run(Control owner, String name, Step step, Runnable then) {
        doing.run(owner, name, monitor -> {
            step.run(monitor);
            return null;
        }, none -> then.run());
    }
}
