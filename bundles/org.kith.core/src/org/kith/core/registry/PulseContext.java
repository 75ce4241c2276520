package org.kith.core.registry;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.platform.LiveContext;
import org.kith.net.Http;

/** A live source's context whose checkpoints go through the gate; requests are signs of life. */
final class PulseContext implements LiveContext {
    private final LiveContext context;
    private final Pulse pulse;

    PulseContext(LiveContext context, Pulse pulse) {
        this.context = context;
        this.pulse = pulse;
    }

    @Override
    public Optional<String> setting(String id) {
        return context.setting(id);
    }

    @Override
    public Optional<String> secret(String id) {
        return context.secret(id);
    }

    @Override
    public void keepSecret(String id, String value) throws CoreException {
        context.keepSecret(id, value);
    }

    @Override
    public Http http() {
        Http http = context.http();
        return (request, monitor) -> http.send(request, new PulseMonitor(monitor, pulse));
    }

    @Override
    public Clock clock() {
        return context.clock();
    }

    @Override
    public void checkpoint(String cursor) {
        pulse.through(() -> {
            context.checkpoint(cursor);
            return null;
        });
    }
}
