package org.kith.ui.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.When;

/** The error log view: glue around {@link LogPane}. Made by the workbench. */
public final class LogView {
    @Inject
    private SessionLog log;
    @Inject
    private Background background;
    @Inject
    private When when;
    @Inject
    private Icons icons;
    private final AtomicBoolean pending = new AtomicBoolean();
    private LogPane pane;
    private Runnable unfollow;

    @PostConstruct
    void create(Composite parent) {
        Path folder = Platform.getLogFileLocation().toPath().getParent();
        pane = new LogPane(parent, background, when, icons, folder, path -> Program.launch(path.toString()),
                log::clear);
        Display display = parent.getDisplay();
        unfollow = log.follow(() -> later(display));
        pane.show(log.entries());
    }

    private void later(Display display) {
        if (!display.isDisposed() && pending.compareAndSet(false, true)) {
            display.asyncExec(() -> {
                pending.set(false);
                if (!pane.isDisposed()) {
                    pane.show(log.entries());
                }
            });
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
