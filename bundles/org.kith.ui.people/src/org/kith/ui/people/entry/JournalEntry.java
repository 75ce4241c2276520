package org.kith.ui.people.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.care.AddJournal;

/** Opens the popup of a journal entry: what it was, when, and who was in it. UI thread. */
final class JournalEntry {
    private final Entry entry;
    private final List<String> others = new ArrayList<>();

    JournalEntry(Entry entry) {
        this.entry = entry;
    }

    void open() {
        Popup popup = new Popup(entry.shell, Messages.Journal_title);
        PersonField about = entry.field(popup, Messages.Journal_with);
        about.preset(entry.chosen());
        Text text = popup.lines(Messages.Journal_text, Messages.Note_hint);
        Text when = popup.line(Messages.When_label, Messages.When_now, Messages.When_hint);
        PersonField more = entry.field(popup, Messages.Journal_others);
        more.widget().setMessage(Messages.Journal_othersHint);
        Label named = new Label(popup.body(), SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(named);
        named.setVisible(false);
        more.onTaken(() -> {
            others.add(more.person());
            named.setText(named.getText().isEmpty() ? more.widget().getText()
                    : String.join(", ", named.getText(), more.widget().getText()));
            Popup.show(named, true);
            more.widget().setText("");
        });
        popup.onSave(() -> save(popup, about, more, text.getText(), when.getText()));
        about.onTaken(text::setFocus);
        popup.open(text);
    }

    private boolean save(Popup popup, PersonField about, PersonField more, String text, String when) {
        Optional<Instant> at = entry.times(false).read(when.equals(Messages.When_now) ? "now" : when);
        List<String> people = new ArrayList<>(others);
        for (PersonField field : List.of(more, about)) {
            if (field.person() != null) {
                people.addFirst(field.person());
            } else if (!field.widget().getText().isBlank()) {
                popup.say(field.problem());
                field.widget().setFocus();
                return false;
            }
        }
        if (text.isBlank() || at.isEmpty()) {
            popup.say(text.isBlank() ? Messages.Journal_missing : Messages.When_wrong);
            return false;
        }
        entry.doing.run(entry.shell, Messages.Journal_title,
                monitor -> new AddJournal(entry.session, people, text, at.get()).run(monitor), done -> {
                });
        return true;
    }
}
