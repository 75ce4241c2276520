package org.kith.workbench.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Icons;
import org.kith.ui.imports.Receiving;
import org.kith.workbench.window.ImportsPerspective;
import org.kith.workbench.workspace.Workspaces;

/** The welcome view: glue around {@link WelcomePane}. Made by the workbench. */
public final class WelcomeView implements WelcomeDoors {
    @Inject
    private IWorkbenchWindow window;
    @Inject
    private Session session;
    @Inject
    private PlatformRegistry registry;
    @Inject
    private Icons icons;
    @Inject
    private Receiving receiving;
    @Inject
    private Workspaces workspaces;
    private WelcomePane pane;
    private Runnable meChanged;

    @PostConstruct
    void create(Composite parent) {
        pane = new WelcomePane(parent, icons, registry.platforms(), this);
        var display = parent.getDisplay();
        meChanged = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::refresh);
            }
        };
        session.addMeListener(meChanged);
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
        session.removeMeListener(meChanged);
    }

    @Override
    public void bring(List<Path> paths) {
        receiving.receive(window.getShell(), paths);
    }

    @Override
    public void files() {
        run("org.kith.workbench.importFiles");
    }

    @Override
    public void folder() {
        run("org.kith.workbench.importFolder");
    }

    @Override
    public List<String> me() {
        return List.copyOf(session.me().names());
    }

    @Override
    public void whoIAm() {
        run("org.kith.workbench.whoIAm");
    }

    @Override
    public void samples() {
        workspaces.samples(window.getShell());
    }

    @Override
    public void openWorkspace() {
        workspaces.open(window.getShell());
    }

    @Override
    public void newWorkspace() {
        workspaces.make(window.getShell());
    }

    @Override
    public List<Path> recent() {
        return workspaces.others();
    }

    @Override
    public void open(Path workspace) {
        workspaces.open(workspace);
    }

    @Override
    public void browse(String address) {
        Program.launch(address);
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WelcomeView.class).warn("The command " + command + " cannot be run", e);
        }
    }
}
