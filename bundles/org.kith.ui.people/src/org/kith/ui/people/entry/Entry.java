package org.kith.ui.people.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.core.entry.AddPromise;
import org.kith.core.entry.TimeWords;
import org.kith.core.operations.AddNote;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;

/** Opens the popups of a window for what concerns one person. UI thread. */
final class Entry {
    final Shell shell;
    final Session session;
    final Doing doing;
    private final IEclipseContext context;

    Entry(IWorkbenchWindow window) {
        this(window.getShell(), window.getService(IEclipseContext.class));
    }

    Entry(Shell shell, IEclipseContext context) {
        this.shell = shell;
        this.context = context;
        session = context.get(Session.class);
        doing = context.get(Doing.class);
    }

    /** The field for the person, with the chosen one in it. */
    private PersonField person(Popup popup) {
        PersonField person = field(popup, Messages.Person_label);
        person.preset(chosen());
        return person;
    }

    /** A field for a person. */
    PersonField field(Popup popup, String label) {
        return new PersonField(popup, label, context.get(Store.class), context.get(Background.class));
    }

    /** The chosen person; null when nobody is. */
    String chosen() {
        return context.get(Choice.class).person();
    }

    Instant now() {
        return context.get(Clock.class).instant();
    }

    TimeWords times(boolean ahead) {
        ZoneId zone = context.get(ZoneId.class);
        return ahead ? TimeWords.ahead(now(), zone, Locale.getDefault())
                : TimeWords.back(now(), zone, Locale.getDefault());
    }

    /** A call or a meeting. */
    void contact(boolean meeting) {
        String title = meeting ? Messages.Meeting_title : Messages.Call_title;
        Popup popup = new Popup(shell, title);
        PersonField person = person(popup);
        Text when = popup.line(Messages.When_label, Messages.When_now, Messages.When_hint);
        Text about = popup.line(Messages.About_label, "", Messages.About_hint);
        popup.onSave(() -> {
            Optional<Instant> at = times(false).read(when.getText().equals(Messages.When_now) ? "now" : when.getText());
            if (refused(popup, person, at.isPresent(), Messages.When_wrong)) {
                return false;
            }
            String uid = person.person();
            String text = about.getText().isBlank() ? null : about.getText().strip();
            doing.run(shell, title, monitor -> (meeting ? RecordContact.meeting(session, uid, at.get(), text)
                    : RecordContact.call(session, uid, at.get(), text)).run(monitor), key -> {
                    });
            return true;
        });
        person.onTaken(about::setFocus);
        popup.open(chosen() != null ? about : person.widget());
    }

    /** A note. */
    void note() {
        Popup popup = new Popup(shell, Messages.Note_title);
        PersonField person = person(popup);
        Text note = popup.lines(Messages.Note_label, Messages.Note_hint);
        popup.onSave(() -> {
            if (refused(popup, person, !note.getText().isBlank(), Messages.Note_missing)) {
                return false;
            }
            String uid = person.person();
            String text = note.getText().strip();
            doing.run(shell, Messages.Note_title, monitor -> {
                new AddNote(session, uid, text).run(monitor);
                return uid;
            }, done -> {
            });
            return true;
        });
        person.onTaken(note::setFocus);
        popup.open(chosen() != null ? note : person.widget());
    }

    /** A promise of mine or of theirs. */
    void promise() {
        Popup popup = new Popup(shell, Messages.Promise_title);
        PersonField person = person(popup);
        List<Button> who = popup.oneOf(Messages.Promise_who, Messages.Promise_mine, Messages.Promise_theirs);
        Text words = popup.line(Messages.Promise_label, "", Messages.Promise_hint);
        Text due = popup.line(Messages.Due_label, "", Messages.Due_hint);
        popup.onSave(() -> {
            Optional<Instant> until = times(true).read(due.getText());
            if (refused(popup, person, !words.getText().isBlank(), Messages.Promise_missing)
                    || refused(popup, person, due.getText().isBlank() || until.isPresent(), Messages.Due_wrong)) {
                return false;
            }
            String uid = person.person();
            String text = words.getText().strip();
            Direction direction = who.getFirst().getSelection() ? Direction.OUT : Direction.IN;
            doing.run(shell, Messages.Promise_title,
                    monitor -> new AddPromise(session, uid, text, direction, until.orElse(null)).run(monitor), done -> {
                    });
            return true;
        });
        person.onTaken(words::setFocus);
        popup.open(chosen() != null ? words : person.widget());
    }

    static boolean refused(Popup popup, PersonField person, boolean fine, String otherwise) {
        if (person.person() == null) {
            popup.say(person.problem());
            person.widget().setFocus();
            return true;
        }
        if (!fine) {
            popup.say(otherwise);
        }
        return !fine;
    }
}
