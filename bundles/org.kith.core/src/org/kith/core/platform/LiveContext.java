package org.kith.core.platform;

import java.time.Clock;
import java.util.Optional;
import org.kith.net.Http;

/**
 * What a live source is given for one verify or fetch. Bound to one account and one thread.
 *
 * @since 0.1
 */
public interface LiveContext {
    /** A setting declared in plugin.xml (server address and the like), empty when not set. Never a secret. */
    Optional<String> setting(String id);

    /** A setting of kind {@code password}, from secure storage; empty when not set. Never log or store it. */
    Optional<String> secret(String id);

    /** Keeps a renewed secret (a refreshed token) in secure storage. */
    void keepSecret(String id, String value) throws org.eclipse.core.runtime.CoreException;

    /** Requests with cancel, retry-after and politeness per host. */
    Http http();

    Clock clock();

    /** Everything before this cursor has been yielded; it is stored with the next chunk. */
    void checkpoint(String cursor);
}
