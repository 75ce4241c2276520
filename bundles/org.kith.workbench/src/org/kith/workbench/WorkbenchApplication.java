package org.kith.workbench;

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

/**
 * The application with a window. Opens the workspace that the platform's instance location names, answers read commands
 * of others while it has it, and closes it last. Restart codes are the start script's business.
 */
public final class WorkbenchApplication implements IApplication {
    private static final Integer FAILED = 3;

    @Override
    public Object start(IApplicationContext context) {
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

    private static Object run(Display display, Services services, Arguments arguments, Path folder)
            throws CoreException {
        PlatformRegistry registry = services.get(PlatformRegistry.class);
        try (Session session = services.get(SessionProvider.class).open(folder, "Kith", arguments.clock(),
                arguments.zone(), new NullProgressMonitor());
                CommandServer server = new CommandServer(session, registry)) {
            KithAdvisor advisor = new KithAdvisor(session, registry, arguments, new CoreDoors(session, registry));
            int code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        }
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
