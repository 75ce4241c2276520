package org.kith.ui.people.card;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.Choice;
import org.kith.ui.QuietLine;

/** What was typed and cannot be kept is not lost when the card is left: there is a way back to it. UI thread. */
final class WayBack {
    private final CardPane pane;
    private final QuietLine line;
    private final Choice choice;
    private CardPane.Refused refused;

    WayBack(CardPane pane, QuietLine line, Choice choice) {
        this.pane = pane;
        this.line = line;
        this.choice = choice;
    }

    /** Called when the card is about to show somebody else. */
    void leave() {
        CardPane.Refused last = pane.refused();
        if (last != null) {
            line.say(NLS.bind(Messages.Refused_line, last.typed(), last.words()), Messages.Refused_back, () -> {
                refused = last;
                choice.choose(last.uid());
                arrive();
            });
        }
    }

    /** Called when the card shows somebody. */
    void arrive() {
        if (refused != null && pane.draft() != null && refused.uid().equals(pane.draft().object().getUid())) {
            CardPane.Refused last = refused;
            refused = null;
            pane.restore(last);
        }
    }
}
