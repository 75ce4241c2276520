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

/** The Contacts view: glue around {@link ContactsPane}. Made by the workbench. */
public final class ContactsView {
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
    private ContactsPane pane;
    private Runnable unfollow;

    @PostConstruct
    void create(Composite parent) {
        pane = new ContactsPane(parent, store, background, when, reporter::show);
        pane.onChosen(person -> choice.choose(person.uid()));
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
