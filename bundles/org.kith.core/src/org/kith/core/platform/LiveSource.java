package org.kith.core.platform;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads a platform's server on behalf of one of my accounts. Declared at the extension point
 * {@code org.kith.core.platforms}; one instance per sync, called by one job, never on the UI thread. Waiting for rate
 * limits, politeness per host, retry, secrets and storage of the cursor are the framework's business: a source makes
 * its requests through {@link LiveContext#http()} and returns where it got to.
 *
 * @since 0.1
 */
public interface LiveSource {
    /**
     * Checks that the settings and secrets work, with as little traffic as possible.
     *
     * @return my account on that server
     * @throws CoreException by {@link Failures}, {@code AUTHENTICATION} when refused
     */
    OwnerRecord verify(LiveContext context, IProgressMonitor monitor) throws CoreException;

    /**
     * Yields what is new since a cursor, oldest first where the server allows it. Calls
     * {@link LiveContext#checkpoint(String)} whenever everything before that point has been yielded, so that an
     * interrupted sync goes on from there.
     *
     * @param cursor what an earlier fetch returned or checkpointed; null the first time; opaque to the framework
     * @return the cursor for next time; never null
     */
    String fetch(LiveContext context, String cursor, RecordSink sink, IProgressMonitor monitor) throws CoreException;
}
