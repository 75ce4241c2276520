package org.kith.ui.people.card;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.editing.DateWords;
import org.kith.core.editing.Draft;
import org.kith.core.editing.Drafts;
import org.kith.core.platform.Failures;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.model.people.Person;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.QuietLine;
import org.kith.ui.Refresh;
import org.kith.ui.When;

/**
 * The Card view: shows the chosen person and saves what was edited when another one is chosen, when the view is left
 * and at Ctrl+S. Made by the workbench.
 */
public final class CardView {
    @Inject
    private Session session;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private QuietLine line;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private Portraits portraits;
    @Inject
    private Icons icons;
    @Inject
    private PlatformRegistry platforms;
    @Inject
    private When when;
    @Inject
    private Clock clock;
    @Inject
    private Drafts drafts;
    @Inject
    private CardViews views;
    private CardPane pane;
    private Saving saving;
    private String wanted;
    /** What was drawn last; null when it is to be drawn whatever comes. */
    private CardContent drawn;
    private WayBack back;
    private Runnable unfollow;
    private Runnable unrefresh;

    @PostConstruct
    void create(Composite parent) {
        pane = new CardPane(parent, new CardTools(parent, session, background, doing, line, portraits, icons, platforms,
                when, clock, new DateWords(Locale.getDefault()), Program::launch));
        back = new WayBack(pane, line, choice);
        saving = new Saving(drafts, doing, line, this::reread);
        unfollow = choice.follow(this::show);
        unrefresh = refresh.follow(this::reread);
        pane.addListener(SWT.Deactivate, event -> save());
        pane.addListener(SWT.Dispose, event -> saveNow());
        views.add(this);
        show(choice.person());
    }

    private void show(String uid) {
        save();
        back.leave();
        wanted = uid;
        drawn = null;
        if (uid == null) {
            pane.show(null, null);
        } else {
            reread();
        }
    }

    private void reread() {
        String uid = wanted;
        if (uid != null && !pane.isDisposed()) {
            background.read(pane, () -> new CardReader(session, drafts).read(uid), content -> {
                if (uid.equals(wanted) && !content.isLike(drawn)) {
                    drawn = content;
                    draw(content);
                }
            }, status -> {
                if (uid.equals(wanted)) {
                    drawn = null;
                    pane.show(null, null);
                    if (status.getCode() != Failures.NOT_FOUND) {
                        line.say(status.getMessage());
                    }
                }
            });
        }
    }

    private void draw(CardContent content) {
        Draft draft = drafts.open(content.person());
        pane.show(draft, content);
        List<String> contested = draft.takeContested();
        if (!contested.isEmpty()) {
            line.say(NLS.bind(Messages.Contested_line, ((Person) draft.object()).getFormattedName()),
                    Messages.Contested_take, draft::revert);
        }
        back.arrive();
    }

    /** Saves what was edited, as one step. What cannot be kept stays typed. */
    void save() {
        if (pane.draft() != null) {
            pane.commit();
            saving.save(pane.draft());
        }
    }

    private void saveNow() {
        if (pane.draft() != null) {
            pane.commit();
            saving.saveNow(pane.draft());
        }
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.run();
        unrefresh.run();
        views.remove(this);
    }

    void commit() {
        pane.commit();
    }

    boolean takeBack() {
        return pane.takeBack();
    }
}
