package org.kith.bench;

import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.session.Session;
import org.kith.store.Store;

/** A workspace that a benchmark has opened; used by one thread, closed by it. Everything may block. */
public interface BenchWorkspace extends AutoCloseable {
    /** The store, for reads; any thread. */
    Store store();

    /** The session, for what core works out; any thread. */
    Session session();

    /** Imports a file or folder as {@code kith import} does, without the backup before. */
    void importPath(Path path, IProgressMonitor monitor) throws CoreException;

    /** Goes on with every import that was interrupted, as {@code kith import --resume} does. */
    void resume(IProgressMonitor monitor) throws CoreException;

    /** Makes the backup that comes before a great import. */
    void backup(IProgressMonitor monitor) throws CoreException;

    /** Exports all as {@code kith export} does. */
    void export(String format, Path to, IProgressMonitor monitor) throws CoreException;

    @Override
    void close() throws CoreException;
}
