package org.kith.ui.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;

/** The Imports view: glue around {@link ImportsPane}. Made by the workbench. */
public final class ImportsView {
    @Inject
    private Store store;
    @Inject
    private Background background;
    @Inject
    private Refresh refresh;
    @Inject
    private When when;
    @Inject
    private StatusReporter reporter;
    @Inject
    private Importing importing;
    @Inject
    private PlatformRegistry registry;
    @Inject
    private IWorkbenchWindow window;
    private ImportsPane pane;
    private Runnable unfollow;

    @PostConstruct
    void create(Composite parent) {
        pane = new ImportsPane(parent, store, background, when, importing, registry, this::run, reporter::show);
        unfollow = refresh.follow(pane::refresh);
        pane.refresh();
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(ImportsView.class).warn(command, e);
        }
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
