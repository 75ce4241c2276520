package org.kith.core.registry;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;

/**
 * Calls foreign code on a thread of its own. Whatever it throws becomes a {@link CoreException} that names its bundle;
 * when it gives no sign of life, or does not answer a cancel, it is given up: its thread can't be killed, but nobody
 * waits for it and its {@link Pulse} lets nothing through any more.
 */
final class Guard {
    private static final long STEP = 50;

    private final Executor threads;
    private final Duration idle;
    private final Duration grace;
    private final Consumer<IStatus> failures;

    Guard(Executor threads, Duration idle, Duration grace, Consumer<IStatus> failures) {
        this.threads = threads;
        this.idle = idle;
        this.grace = grace;
        this.failures = failures;
    }

    /** Calls with the usual patience. */
    <T> T call(String bundle, Pulse pulse, IProgressMonitor monitor, Callable<T> code) throws CoreException {
        return call(bundle, pulse, monitor, idle, code);
    }

    /**
     * Calls and waits.
     *
     * @param pulse   tells when the code last gave a sign of life
     * @param monitor the person's; asked here as well, so that a cancel works whatever the code does
     * @param patience how long without a sign of life
     */
    <T> T call(String bundle, Pulse pulse, IProgressMonitor monitor, Duration patience, Callable<T> code)
            throws CoreException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                answer.complete(code.call());
            } catch (Throwable thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        long cancelled = 0;
        while (true) {
            try {
                return checked(bundle, answer.get(STEP, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                long now = System.nanoTime();
                if (monitor.isCanceled()) {
                    cancelled = cancelled == 0 ? now : cancelled;
                    if (now - cancelled > grace.toNanos()) {
                        throw givenUp(bundle, pulse, true);
                    }
                } else if (now - pulse.last() > patience.toNanos() && !pulse.busy()) {
                    throw givenUp(bundle, pulse, false);
                }
            } catch (ExecutionException failed) {
                throw failure(bundle, pulse, failed.getCause());
            } catch (InterruptedException stopped) {
                pulse.close();
                throw new OperationCanceledException();
            }
        }
    }

    private <T> T checked(String bundle, T value) throws CoreException {
        if (value == null) {
            throw report(bundle, NLS.bind(Messages.Guard_failed, bundle, Messages.Guard_null), null);
        }
        return value;
    }

    private CoreException givenUp(String bundle, Pulse pulse, boolean cancelled) {
        pulse.close();
        CoreException hangs = report(bundle, NLS.bind(Messages.Guard_hangs, bundle), null);
        if (cancelled) {
            throw new OperationCanceledException(hangs.getMessage());
        }
        return hangs;
    }

    /** What the core itself threw through the plug-in is passed on; what the plug-in threw is its fault. */
    private CoreException failure(String bundle, Pulse pulse, Throwable thrown) {
        pulse.close();
        RuntimeException ours = pulse.failure();
        if (ours != null) {
            throw ours;
        }
        if (thrown instanceof CoreException known) {
            return known;
        }
        if (thrown instanceof OperationCanceledException cancelled) {
            throw cancelled;
        }
        return report(bundle, NLS.bind(Messages.Guard_failed, bundle, thrown.getClass().getSimpleName()), thrown);
    }

    private CoreException report(String bundle, String message, Throwable cause) {
        CoreException failure = Failures.of(Failures.PLUGIN, message, cause);
        failures.accept(failure.getStatus());
        return failure;
    }
}
