package org.kith.workbench;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.session.SessionProvider;
import org.kith.headless.CommandServer;
import org.kith.store.StoreProvider;
import org.kith.ui.preferences.Look;
import org.kith.workbench.workspace.Recent;
import org.kith.workbench.workspace.Samples;
import org.kith.workbench.workspace.StartTrouble;
import org.kith.workbench.workspace.StoredLayout;
import org.kith.workbench.workspace.Switching;
import org.kith.workbench.workspace.Trouble;
import org.kith.workbench.workspace.Workspaces;

/**
 * The application with a window. Opens the workspace that the platform's instance location names, answers read commands
 * of others while it has it, and closes it last. Restart codes are the start script's business.
 */
public final class WorkbenchApplication implements IApplication {
    private static final Integer FAILED = 3;

    @Override
    public Object start(IApplicationContext context) {
        Look.beforeDisplay();
        Display display = PlatformUI.createDisplay();
        try (Services services = new Services()) {
            Arguments arguments = Arguments.parse((String[]) context.getArguments()
                    .get(IApplicationContext.APPLICATION_ARGS));
            Path folder = URIUtil.toFile(Platform.getInstanceLocation().getURL().toURI()).toPath();
            return run(display, services, arguments, folder);
        } catch (CoreException e) {
            return refuse(display, e.getStatus());
        } catch (Exception e) {
            return refuse(display, new Status(IStatus.ERROR, "org.kith.workbench", e.getMessage(), e));
        } finally {
            display.dispose();
        }
    }

    /** Until the workspace is open, or the person gives up. */
    private static Object run(Display display, Services services, Arguments arguments, Path folder)
            throws CoreException {
        Switching switching = new Switching(() -> {
            if (PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().close();
            }
        });
        while (true) {
            try (Session session = services.get(SessionProvider.class).open(folder, "Kith", arguments.clock(),
                    arguments.zone(), new NullProgressMonitor())) {
                new StoredLayout(folder).check();
                Object code = show(display, services, arguments, session, switching);
                return switching.next() == null ? code : handOver(switching);
            } catch (CoreException e) {
                StartTrouble.Outcome outcome = new StartTrouble(display, services.get(StoreProvider.class),
                        arguments.clock(), switching).ask(Trouble.of(e.getStatus(), folder));
                if (outcome != StartTrouble.Outcome.AGAIN) {
                    return outcome == StartTrouble.Outcome.END ? FAILED : handOver(switching);
                }
            }
        }
    }

    private static Object show(Display display, Services services, Arguments arguments, Session session,
            Switching switching) throws CoreException {
        PlatformRegistry registry = services.get(PlatformRegistry.class);
        SessionProvider sessions = services.get(SessionProvider.class);
        Recent recent = new Recent(ownArea().resolve("workspaces"));
        if (!arguments.isFixed()) {
            recent.opened(session.folder());
        }
        try (CommandServer server = new CommandServer(session, registry)) {
            KithAdvisor advisor = new KithAdvisor(session, registry, arguments, new CoreDoors(session, registry),
                    (doing, line) -> new Workspaces(session.folder(), recent, switching,
                            new Samples(sessions, registry), doing, line));
            int code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        }
    }

    /** The user's folder for what belongs to no workspace. */
    private static Path ownArea() throws CoreException {
        try {
            return URIUtil.toFile(Platform.getConfigurationLocation().getURL().toURI()).toPath()
                    .resolve("org.kith.workbench");
        } catch (URISyntaxException e) {
            throw new CoreException(new Status(IStatus.ERROR, "org.kith.workbench", e.getMessage(), e));
        }
    }

    private static Object handOver(Switching switching) {
        return switching.handOver() ? Switching.RELAUNCH : FAILED;
    }

    private static Object refuse(Display display, IStatus status) {
        ErrorDialog.openError(null, Messages.Error_title,
                NLS.bind(Messages.Start_failed, Platform.getInstanceLocation().getURL()), status);
        return FAILED;
    }

    @Override
    public void stop() {
        IWorkbench workbench = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench() : null;
        if (workbench != null) {
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
