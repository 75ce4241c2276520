package org.kith.ui.bench;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/**
 * The program's own window application, with a driver beside it that types, chooses and imports as a person does, and
 * closes the window at the end. {@code kith.bench.import} names an archive to import; without it only the start is
 * measured.
 */
public final class WindowApplication implements IApplication {
    private static final String APPLICATION = "org.kith.workbench.app";

    private IApplication program;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Report report = new Report();
        PlatformUI.getTestableObject().setTestHarness(() -> {
            PlatformUI.getTestableObject().testingStarting();
            try {
                new Drive(PlatformUI.getWorkbench().getDisplay(), report).window();
            } finally {
                PlatformUI.getTestableObject().testingFinished();
            }
        });
        program = program();
        return program.start(context);
    }

    private static IApplication program() throws CoreException {
        IConfigurationElement run = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", APPLICATION).getConfigurationElements()[0]
                        .getChildren("run")[0];
        return (IApplication) run.createExecutableExtension("class");
    }

    @Override
    public void stop() {
        if (program != null) {
            program.stop();
        }
    }
}
