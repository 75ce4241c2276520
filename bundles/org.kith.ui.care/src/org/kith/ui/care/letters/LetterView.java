package org.kith.ui.care.letters;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.letters.LetterSteps;
import org.kith.core.letters.Letters;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.QuietLine;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;

/** The Letter view: glue around {@link LetterPane}. Made by the workbench. */
public final class LetterView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.care.letter";

    @Inject
    private Session session;
    @Inject
    private PlatformRegistry platforms;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private QuietLine line;
    @Inject
    private Portraits portraits;
    @Inject
    private Icons icons;
    @Inject
    private When when;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private StatusReporter reporter;
    /** Another way out than the desktop's; for tests. */
    @Inject
    @Optional
    private Handing handing;
    private LetterPane pane;
    private Runnable unfollow;

    @PostConstruct
    void create(Composite parent) {
        pane = new LetterPane(parent, session, background, portraits, icons, when, reporter::show);
        pane.actions(new LetterActions(pane, session, doing, line,
                () -> handing != null ? handing : desktop(parent), platforms));
        unfollow = refresh.follow(() -> {
            pane.forget();
            pane.refresh();
        });
        pane.refresh();
    }

    private static Handing desktop(Composite parent) {
        return new Handing(address -> Program.launch(address.toString()), file -> Program.launch(file.toString()),
                text -> {
                    Clipboard clipboard = new Clipboard(parent.getDisplay());
                    clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    /** Begins a letter to one person, about some interactions. */
    void write(String person, List<String> about) {
        choice.choose(person);
        doing.run(pane, Messages.Doing_start, monitor -> {
            int today = new Letters(session).today(session.clock().instant());
            return new Begun(new LetterSteps(session).start(person, about), today);
        }, begun -> {
            pane.write(begun.uid);
            if (begun.before >= Letters.A_DAY) {
                line.say(NLS.bind(Messages.Letter_enough, Integer.toString(begun.before)));
            }
        });
    }

    private record Begun(String uid, int before) {
    }

    /** The pane, for handlers and tests. */
    public LetterPane pane() {
        return pane;
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.run();
    }
}
