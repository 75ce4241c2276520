package org.kith.platform.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Failures;
import org.kith.core.platform.ReadContext;
import org.kith.testkit.CollectingSink;

/** Reads an archive as the core does and lets nothing pass but what the contract allows. */
final class Reading {
    private static final Duration LONG = Duration.ofSeconds(60);

    private Reading() {
    }

    /** Reads into a sink; a failure by {@link CoreException} with a code is allowed. */
    static <S extends CollectingSink> S read(ArchiveSource source, Archive archive, ReadContext context, S sink,
            IProgressMonitor monitor) {
        within(LONG, () -> {
            try {
                source.read(archive, context, sink, monitor);
            } catch (CoreException failure) {
                assertThat(failure.getStatus().getCode()).as("code of \"%s\"", failure.getMessage())
                        .isBetween(Failures.AUTHENTICATION, Failures.PLUGIN);
                assertThat(failure.getMessage()).as("message of the failure").isNotBlank();
            }
        });
        return sink;
    }

    /** Runs on another thread, so that a hang is a failure and not a hanging build. */
    static void within(Duration limit, Task task) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> done = CompletableFuture.runAsync(() -> run(task), threads);
            try {
                done.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException hangs) {
                threads.shutdownNow();
                fail("did not end within %s", limit);
            } catch (ExecutionException failed) {
                rethrow(failed.getCause());
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static void run(Task task) {
        try {
            task.run();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static void rethrow(Throwable cause) {
        if (cause instanceof OperationCanceledException cancelled) {
            throw cancelled;
        }
        if (cause instanceof AssertionError unmet) {
            throw unmet;
        }
        throw new AssertionError("only CoreException and OperationCanceledException may leave a source, but it threw "
                + cause, cause);
    }

    /** Something to try. */
    @FunctionalInterface
    interface Task {
        void run() throws Exception;
    }
}
