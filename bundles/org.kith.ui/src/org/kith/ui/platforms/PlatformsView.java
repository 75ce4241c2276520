package org.kith.ui.platforms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.QuietLine;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;

/** The Platforms view: glue around {@link PlatformsPane}. Made by the workbench. */
public final class PlatformsView {
    @Inject
    private Store store;
    @Inject
    private PlatformRegistry registry;
    @Inject
    private Background background;
    @Inject
    private Refresh refresh;
    @Inject
    private When when;
    @Inject
    private ZoneId zone;
    @Inject
    private QuietLine line;
    @Inject
    private StatusReporter reporter;
    @Inject
    private IWorkbenchWindow window;
    @Inject
    private IProvisioningAgent agent;
    private PlatformsPane pane;
    private Runnable unfollow;
    private Runnable changed;

    @PostConstruct
    void create(Composite parent) {
        Display display = parent.getDisplay();
        Plugins plugins = new Plugins(agent, IProfileRegistry.SELF);
        PluginJobs jobs = new PluginJobs(display, plugins, line, () -> window.getWorkbench().restart());
        pane = new PlatformsPane(parent, store, registry, background, when, zone, plugins, jobs, reporter::show);
        unfollow = refresh.follow(pane::refresh);
        changed = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::refresh);
            }
        };
        registry.addListener(changed);
        pane.refresh();
    }

    private void refresh() {
        if (!pane.isDisposed()) {
            pane.refresh();
        }
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.run();
        registry.removeListener(changed);
    }
}
