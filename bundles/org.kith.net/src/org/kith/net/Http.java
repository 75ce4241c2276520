package org.kith.net;

import java.net.http.HttpRequest;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Sends requests one after the other, politely: at most one at a time per host, spaced by the host's rate limit
 * headers, waiting as long as {@code Retry-After} says (within a bound), answering a cancel within a second. Safe for
 * any thread. Nothing is sent but what the caller asks; redirects to another host are not followed with credentials.
 */
public interface Http {
    /**
     * Sends and reads the whole answer (bounded at 64 MB).
     *
     * @return the answer for every status below 400 and for those of 400 and above that carry meaning for the caller;
     *         401 and 403, 429 over the bound, 5xx after retries and network failures are thrown
     * @throws CoreException with a code of {@link HttpFailures}
     */
    Answer send(HttpRequest request, IProgressMonitor monitor) throws CoreException;
}
