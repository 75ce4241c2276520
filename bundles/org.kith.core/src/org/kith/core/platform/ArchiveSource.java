package org.kith.core.platform;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads one kind of file, folder or archive that a platform hands to its users. Declared in a plug-in's
 * {@code plugin.xml} at the extension point {@code org.kith.core.platforms}; one instance is made on demand, by its
 * public constructor without parameters, and is called by one job at a time, never on the UI thread.
 *
 * <p>Order of calls: {@link #recognize} on everything that a person dropped, by every installed source; the highest
 * confidence wins; then, at the person's wish, {@link #preview} and {@link #read}. An instance keeps no state between
 * calls. All three may block, ask the monitor at least every 100 ms, and throw
 * {@link org.eclipse.core.runtime.OperationCanceledException} when it was cancelled.
 *
 * @since 0.1
 */
public interface ArchiveSource {
    /**
     * Bids for an archive, by content rather than by name: users rename, unzip and re-zip. Cheap: looks at entry paths
     * and at the first few kilobytes of a file.
     *
     * @return the bid, {@link Recognition#none()} when this is something else
     */
    Recognition recognize(Archive archive, IProgressMonitor monitor) throws CoreException;

    /**
     * Says what {@link #read} would bring and, as honestly, what is <em>not</em> in the archive and how to get it.
     * The default reads the archive into a counting sink; a source that can count faster overrides it.
     */
    default Preview preview(Archive archive, ReadContext context, IProgressMonitor monitor) throws CoreException {
        CountingSink counts = new CountingSink();
        read(archive, context, counts, monitor);
        return counts.preview(notInIt(archive));
    }

    /** Sentences about what this archive does not tell, and how the person gets it. Never null; may be empty. */
    default java.util.List<String> notInIt(Archive archive) {
        return java.util.List.of();
    }

    /**
     * Yields everything in the archive as records, in an order that depends on the content alone, so that an
     * interrupted import can be resumed by reading again. One bad record is a {@link Problem} with file and line; the
     * others go on. The owner is yielded first if the archive tells it.
     *
     * @throws CoreException only when nothing more can be read at all (see {@link Failures})
     */
    void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) throws CoreException;
}
