package org.kith.ui.events;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;

/** The Events view: glue around {@link EventsPane}. Made by the workbench. */
public final class EventsView {
    @Inject
    private Store store;
    @Inject
    private Background background;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private When when;
    @Inject
    private Clock clock;
    @Inject
    private StatusReporter reporter;
    private EventsPane pane;
    private Runnable unfollow;

    @PostConstruct
    void create(Composite parent) {
        pane = new EventsPane(parent, store, background, when, clock, reporter::show);
        pane.onChosen(choice::choose);
        unfollow = refresh.follow(pane::refresh);
        pane.refresh();
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
