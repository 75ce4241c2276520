package org.kith.ui.events.after;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.core.events.Attendee;
import org.kith.core.events.NoteAttendee;
import org.kith.core.events.OpenFollowUps;
import org.kith.core.events.SetPresence;
import org.kith.core.session.Session;
import org.kith.model.meet.Presence;
import org.kith.ui.Doing;

/** Writes down what the pass says: each mark, each note and the set of follow-ups is one undoable step. UI thread. */
final class AfterActions {
    private final Session session;
    private final Doing doing;
    private final DateTimeFormatter until;

    AfterActions(Session session, Doing doing, ZoneId zone, Locale locale) {
        this.session = session;
        this.doing = doing;
        this.until = DateTimeFormatter.ofPattern("EEEE HH:mm", locale).withZone(zone);
    }

    void mark(Control owner, String event, Attendee who, Presence presence, Consumer<Boolean> then) {
        run(owner, Messages.Do_mark, new SetPresence(session, event, List.of(who), presence)::run, then);
    }

    void note(Control owner, String event, Attendee who, String text, Consumer<Boolean> then) {
        run(owner, Messages.Do_note, new NoteAttendee(session, event, who, text)::run, then);
    }

    /** Opens the follow-ups; says in words how many there are and until when. */
    void finish(Control owner, String event, Consumer<String> said) {
        doing.run(owner, Messages.Do_finish, new OpenFollowUps(session, event)::run,
                result -> said.accept(result.open() == 0 ? Messages.After_endNobody
                        : result.open() == 1 ? NLS.bind(Messages.After_endOne, until.format(result.due()))
                        : NLS.bind(Messages.After_end, result.open(), until.format(result.due()))));
    }

    private interface Step {
        void run(IProgressMonitor monitor) throws CoreException;
    }

    /** A step that fails is said by {@link Doing}; whoever waits for it hears of both. */
    private void run(Control owner, String name, Step step, Consumer<Boolean> then) {
        boolean[] done = new boolean[1];
        doing.run(owner, name, monitor -> {
            try {
                step.run(monitor);
                done[0] = true;
            } finally {
                if (!done[0]) {
                    owner.getDisplay().asyncExec(() -> {
                        if (!owner.isDisposed()) {
                            then.accept(false);
                        }
                    });
                }
            }
            return null;
        }, none -> then.accept(true));
    }
}
