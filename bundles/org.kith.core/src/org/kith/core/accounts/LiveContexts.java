package org.kith.core.accounts;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.platform.Failures;
import org.kith.core.platform.LiveContext;
import org.kith.net.Http;
import org.kith.net.HttpFailures;

/**
 * Makes what a live source is given. Held by the session, so that all sources share one {@link Http} and are polite
 * together; called by the sync operation. Safe for any thread.
 *
 * @since 0.1
 */
public final class LiveContexts {
    private final Secrets secrets;
    private final Http http;
    private final Clock clock;

    /** With the session's secrets, requests and clock. */
    public LiveContexts(Secrets secrets, Http http, Clock clock) {
        this.secrets = secrets;
        this.http = http;
        this.clock = clock;
    }

    /**
     * A context for one verify or fetch of an account.
     *
     * @param checkpoints told of each cursor, on the source's thread; stores it with the next chunk
     */
    public LiveContext of(LiveAccount account, Consumer<String> checkpoints) {
        return new AccountContext(account, checkpoints);
    }

    private final class AccountContext implements LiveContext {
        private final LiveAccount account;
        private final Consumer<String> checkpoints;

        AccountContext(LiveAccount account, Consumer<String> checkpoints) {
            this.account = account;
            this.checkpoints = checkpoints;
        }

        @Override
        public Optional<String> setting(String id) {
            return Optional.ofNullable(account.settings().get(id)).filter(value -> !value.isBlank());
        }

        /** A keyring that can't be read is as good as an empty one: the server refuses, the person signs in again. */
        @Override
        public Optional<String> secret(String id) {
            try {
                return secrets.get(account.id(), id);
            } catch (CoreException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public void keepSecret(String id, String value) throws CoreException {
            secrets.put(account.id(), id, value);
        }

        @Override
        public Http http() {
            return (request, monitor) -> {
                try {
                    return http.send(request, monitor);
                } catch (CoreException failed) {
                    throw translated(failed);
                }
            };
        }

        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public void checkpoint(String cursor) {
            checkpoints.accept(cursor);
        }

        /** The network's rate limit becomes the platform's; all other codes are the same. */
        private static CoreException translated(CoreException failed) {
            return failed.getStatus() instanceof HttpFailures.RateLimited limited
                    ? Failures.rateLimited(limited.retryAfter(), limited.getMessage()) : failed;
        }
    }
}
