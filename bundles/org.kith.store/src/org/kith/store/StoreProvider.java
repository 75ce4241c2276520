package org.kith.store;

import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Opens stores; one service, provided by the SQL store. Any thread but the UI thread. */
public interface StoreProvider {
    /**
     * Opens the store in a folder, makes it when there is none, migrates an older one forward after a backup copy
     * beside it. The caller holds the workspace lock.
     *
     * @throws CoreException with {@link StoreFailures} codes: NEWER (store newer than the program, left unchanged),
     *                       DAMAGED (left unchanged), DISK_FULL, IO
     */
    Store open(Path folder, Clock clock, IProgressMonitor monitor) throws CoreException;
}
