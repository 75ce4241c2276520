package org.kith.core.imports;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;

/** One source about to be read: an archive or a server. Made by the caller of an import, used by it once. */
public interface Reading {
    /** Platform id. */
    String platform();

    /** The bundle that is to blame when it fails. */
    String bundle();

    /** Path or account that it comes from, for people. */
    String origin();

    /** Tells the same content again; empty when it cannot be told. Blocks. */
    String fingerprint() throws CoreException;

    /** Sentences about what it does not hold. May fail as plug-ins may. */
    List<String> notInIt();

    /** What was wrong with it before anything was read. */
    List<Problem> problems();

    /** Yields its records; returns the cursor for next time, null for an archive. */
    String read(RecordSink sink, IProgressMonitor monitor) throws CoreException;
}
