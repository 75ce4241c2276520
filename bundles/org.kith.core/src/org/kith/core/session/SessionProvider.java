package org.kith.core.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Opens workspaces; one OSGi service. Any thread but the UI thread. */
public interface SessionProvider {
    /**
     * Opens the workspace in a folder, makes it when there is none.
     *
     * @param folder  the workspace; the store is its subfolder {@code store}
     * @param program what to tell others who has it open, e.g. {@code kith import}
     * @param clock   the time of everything that is done in the session
     * @param zone    the person's zone
     * @throws CoreException LOCKED with a sentence that names the holder; the store's codes
     */
    Session open(Path folder, String program, Clock clock, ZoneId zone, IProgressMonitor monitor)
            throws CoreException;
}
