package org.kith.ui.people;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;

/** The Timeline view: glue around {@link TimelinePane}; follows the chosen person. Made by the workbench. */
public final class TimelineView {
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
    private StatusReporter reporter;
    private TimelinePane pane;
    private Runnable unfollow;
    private Runnable unrefresh;

    @PostConstruct
    void create(Composite parent) {
        pane = new TimelinePane(parent, store, background, when, reporter::show);
        unfollow = choice.follow(pane::show);
        unrefresh = refresh.follow(pane::restart);
        pane.show(choice.person());
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.run();
        unrefresh.run();
    }
}
