package org.kith.ui.events.after;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.events.keys.EventAction;
import org.kith.ui.events.keys.EventInView;
import org.kith.ui.events.keys.EventKeys;

/** The view of the pass after an event: glue around {@link AfterPane}. Made by the workbench. */
public final class AfterView implements EventKeys {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.events.after";

    @Inject
    private Session session;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private Portraits portraits;
    @Inject
    private Icons icons;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private StatusReporter reporter;
    private AfterPane pane;
    private List<Runnable> unfollow;

    @PostConstruct
    void create(Composite parent, IContextService contexts) {
        EventInView view = new EventInView(session, true);
        pane = new AfterPane(parent, session, view, background, portraits, icons, reporter::show);
        pane.actions(new AfterActions(session, doing, session.zone(), Locale.getDefault()));
        EventKeys.activate(pane.table(), contexts);
        pane.table().addListener(SWT.DefaultSelection, event -> pane.chosen().ifPresent(choice::choose));
        unfollow = List.of(refresh.follow(pane::refresh), view.follow(choice, uid -> pane.refresh()));
        pane.refresh();
    }

    @Override
    public void act(EventAction action) {
        pane.act(action);
    }

    /** The pane, for tests. */
    public AfterPane pane() {
        return pane;
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.forEach(Runnable::run);
    }
}
