package org.kith.ui.people.entry;

import java.time.Instant;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.kith.core.care.AddIntroduction;
import org.kith.core.care.MarkIntroduction;
import org.kith.model.care.IntroductionState;

/** Opens the popup that notes an introduction: the chosen person to somebody else. UI thread. */
final class IntroductionEntry {
    private final Entry entry;

    IntroductionEntry(Entry entry) {
        this.entry = entry;
    }

    void open() {
        Popup popup = new Popup(entry.shell, Messages.Introduction_title);
        PersonField first = entry.field(popup, Messages.Introduction_first);
        first.preset(entry.chosen());
        PersonField second = entry.field(popup, Messages.Introduction_second);
        Text why = popup.line(Messages.Introduction_why, "", Messages.Introduction_whyHint);
        List<Button> states = popup.oneOf(Messages.Introduction_state, Messages.Introduction_idea,
                Messages.Introduction_asked, Messages.Introduction_made);
        popup.onSave(() -> {
            if (Entry.refused(popup, first, true, "") || Entry.refused(popup, second,
                    !first.person().equals(second.person()), Messages.Introduction_same)) {
                return false;
            }
            save(first.person(), second.person(), why.getText(), states.get(1).getSelection()
                    ? IntroductionState.ASKED : states.get(2).getSelection() ? IntroductionState.MADE
                    : IntroductionState.IDEA);
            return true;
        });
        first.onTaken(second.widget()::setFocus);
        second.onTaken(why::setFocus);
        popup.open(entry.chosen() == null ? first.widget() : second.widget());
    }

    private void save(String first, String second, String why, IntroductionState state) {
        Instant now = entry.now();
        entry.doing.run(entry.shell, Messages.Introduction_title, monitor -> {
            String uid = new AddIntroduction(entry.session, first, second, why).run(monitor);
            if (state != IntroductionState.IDEA) {
                new MarkIntroduction(entry.session, uid, state, now).run(monitor);
            }
            return uid;
        }, done -> {
        });
    }
}
