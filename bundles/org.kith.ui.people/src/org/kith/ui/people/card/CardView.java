package org.kith.ui.people.card;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.model.application.ui.MDirtyable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.editing.Changes;
import org.kith.core.editing.DateWords;
import org.kith.core.editing.Draft;
import org.kith.core.editing.Drafts;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
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
    @Inject
    private MDirtyable dirty;
    private CardPane pane;
    private String wanted;
    private Runnable unfollow;
    private Runnable unrefresh;

    @PostConstruct
    void create(Composite parent) {
        pane = new CardPane(parent, new CardTools(parent, session, doing, line, portraits, icons, platforms, when,
                clock, new DateWords(Locale.getDefault()), Program::launch));
        pane.onChanged(() -> dirty.setDirty(pane.draft() != null && pane.draft().isDirty()));
        unfollow = choice.follow(this::show);
        unrefresh = refresh.follow(this::reread);
        pane.addListener(SWT.Deactivate, event -> save());
        views.add(this);
        show(choice.person());
    }

    private void show(String uid) {
        save();
        if (pane.draft() != null && !Objects.equals(uid, wanted) && !pane.draft().isDirty()) {
            drafts.close(pane.draft().object().getUid());
        }
        wanted = uid;
        if (uid == null) {
            pane.show(null, null);
            dirty.setDirty(false);
        } else {
            reread();
        }
    }

    private void reread() {
        String uid = wanted;
        if (uid != null) {
            background.read(pane, () -> new CardReader(session, drafts).read(uid), content -> {
                if (uid.equals(wanted) && !pane.isTyping()) {
                    pane.show(drafts.open(content.person()), content);
                    dirty.setDirty(pane.draft().isDirty());
                }
            }, status -> {
                if (uid.equals(wanted)) {
                    pane.show(null, null);
                    line.say(status.getMessage());
                }
            });
        }
    }

    /** Saves what was edited, as one step. */
    @Persist
    void save() {
        Draft draft = pane.draft();
        if (draft == null || !pane.commit() || !draft.isDirty()) {
            return;
        }
        if (!draft.errors().isEmpty()) {
            line.say(draft.errors().getFirst().message());
            return;
        }
        Changes changes = draft.changes();
        doing.run(pane, Messages.Card_saving, monitor -> drafts.save(changes, monitor), stored -> {
            drafts.saved(changes, stored);
            dirty.setDirty(draft.isDirty());
        });
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

    void redraw() {
        pane.redrawDraft();
        dirty.setDirty(pane.draft() != null && pane.draft().isDirty());
    }

    void commit() {
        pane.commit();
    }
}
