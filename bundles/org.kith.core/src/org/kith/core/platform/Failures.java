package org.kith.core.platform;

import java.time.Duration;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * The failures that a source may throw, as statuses with codes. What happened, to what and what to do stands in the
 * message; the code decides what the framework does (ask for a password, wait, retry, give up).
 *
 * @since 0.1
 */
public final class Failures {
    /** Plug-in id under which platform statuses are filed. */
    public static final String SOURCE = "org.kith.core";

    public static final int AUTHENTICATION = 101;
    public static final int RATE_LIMITED = 102;
    public static final int NETWORK = 103;
    public static final int NOT_FOUND = 104;
    public static final int MALFORMED = 105;
    public static final int UNSUPPORTED = 106;
    public static final int CONFLICT = 107;
    public static final int STORE = 108;
    public static final int LOCKED = 109;
    public static final int PLUGIN = 110;

    private Failures() {
    }

    /** The server refused who I am; the framework asks for new credentials. */
    public static CoreException authentication(String message) {
        return of(AUTHENTICATION, message, null);
    }

    /** The server asks to wait. */
    public static CoreException rateLimited(Duration retryAfter, String message) {
        return new CoreException(new RateLimited(retryAfter, message));
    }

    /** Offline, no route, time-out, refused certificate. */
    public static CoreException network(String message, Throwable cause) {
        return of(NETWORK, message, cause);
    }

    public static CoreException notFound(String message) {
        return of(NOT_FOUND, message, null);
    }

    /** An answer or file that does not follow its format. */
    public static CoreException malformed(String file, long line, String message) {
        return of(MALFORMED, (line > 0 ? file + ", line " + line : file) + ": " + message, null);
    }

    public static CoreException unsupported(String message) {
        return of(UNSUPPORTED, message, null);
    }

    /** Any failure by code; cause may be null. */
    public static CoreException of(int code, String message, Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, SOURCE, code, message, cause));
    }

    /** A rate limit with the time to wait. */
    public static final class RateLimited extends Status {
        private final Duration retryAfter;

        RateLimited(Duration retryAfter, String message) {
            super(IStatus.WARNING, SOURCE, RATE_LIMITED, message, null);
            this.retryAfter = retryAfter;
        }

        /** How long to wait before the next request to this host. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }
}
