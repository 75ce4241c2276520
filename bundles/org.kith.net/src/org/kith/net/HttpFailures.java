package org.kith.net;

import java.time.Duration;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * The failures of {@link Http} as statuses with codes; the same numbers as those of the platform SPI, which lies above.
 * Messages name the host and never an address with its query, which may hold a secret.
 */
public final class HttpFailures {
    /** Plug-in id under which these statuses are filed. */
    public static final String SOURCE = "org.kith.net";
    public static final int AUTHENTICATION = 101;
    public static final int RATE_LIMITED = 102;
    public static final int NETWORK = 103;
    public static final int MALFORMED = 105;

    private HttpFailures() {
    }

    static CoreException authentication(String message) {
        return of(AUTHENTICATION, message, null);
    }

    static CoreException network(String message, Throwable cause) {
        return of(NETWORK, message, cause);
    }

    static CoreException malformed(String message) {
        return of(MALFORMED, message, null);
    }

    static CoreException rateLimited(Duration retryAfter, String message) {
        return new CoreException(new RateLimited(retryAfter, message));
    }

    private static CoreException of(int code, String message, Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, SOURCE, code, message, cause));
    }

    /** A rate limit with the time to wait. */
    public static final class RateLimited extends Status {
        private final Duration retryAfter;

        RateLimited(Duration retryAfter, String message) {
            super(IStatus.WARNING, SOURCE, RATE_LIMITED, message, null);
            this.retryAfter = retryAfter;
        }

        /** How long the server asks to wait. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }
}
