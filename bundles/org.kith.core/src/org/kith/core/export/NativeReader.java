package org.kith.core.export;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.Problem;
import org.kith.store.Store;

/**
 * Reads one of Kith's own formats back into an empty workspace: uids, batches and history are restored, and no batch
 * of its own is recorded, so that export, import and export again give equal bytes. Declared as {@code reader} of an
 * exporter. Hardened like every parser: no document types, no entities, no references outside the document.
 *
 * @since 0.1
 */
public interface NativeReader {
    /** Whether this archive is one file of this format; cheap, by content. */
    boolean recognizes(Archive archive) throws IOException;

    /**
     * Restores. The caller has made sure that the store is empty; on failure or cancel it throws the store away.
     */
    void restore(Archive archive, Store store, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException;
}
