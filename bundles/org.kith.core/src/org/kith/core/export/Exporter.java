package org.kith.core.export;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.Problem;

/**
 * Writes one open format. Made on demand by its public constructor without parameters; called by one job, never on the
 * UI thread. Deterministic: the same source gives the same bytes, whatever the clock, the locale and the machine.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Exporter {
    /**
     * Writes what the format can carry. One thing that cannot be written is a problem ({@code NOT_WRITABLE}) that names
     * it; the rest goes on. The caller makes the result durable and puts it in place.
     *
     * @throws CoreException                                       when the source fails
     * @throws IOException                                         when the output fails; nothing is replaced then
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing is replaced then
     */
    void export(ExportSource source, ExportOutput output, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException;
}
