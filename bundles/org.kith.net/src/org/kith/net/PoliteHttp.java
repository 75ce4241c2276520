package org.kith.net;

import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * {@link Http} over the JDK's client. One instance serves a whole program, so that all sources together are polite to
 * a host. Certificates are always verified; there is no switch. Safe for any thread, but do not fill the common
 * fork-join pool with callers: the JDK's client needs it to go on.
 */
public final class PoliteHttp implements Http {
    private static final int MOST = 64 << 20;
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final long STEP = 100;

    private final HttpClient client;
    private final Clock clock;
    private final Pause pause;
    private final Duration stall;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /** One host's queue and memory. */
    private record Host(ReentrantLock turn, Politeness politeness) {
    }

    /** What one try gave: an answer, or a breakage when the answer is null. */
    private record Tried(HttpResponse<byte[]> answer, Throwable broken) {
    }

    /** A server has been silent for too long. */
    private static final class Stalled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** With the JDK's client in its safe defaults. */
    public PoliteHttp(Clock clock, Pause pause) {
        this(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(20)).build(), clock, pause, ANSWER);
    }

    /** For tests: a client that does not follow redirects by itself, and how long a server may be silent. */
    PoliteHttp(HttpClient client, Clock clock, Pause pause, Duration stall) {
        this.client = client;
        this.clock = clock;
        this.pause = pause;
        this.stall = stall;
    }

    @Override
    public Answer send(HttpRequest request, IProgressMonitor monitor) throws CoreException {
        HttpRequest next = request;
        for (int hop = 0; hop <= Redirects.MOST; hop++) {
            HttpResponse<byte[]> answer = queued(next, monitor);
            if (!Redirects.is(answer.statusCode())) {
                return new Answer(answer.statusCode(), next.uri(), answer.headers(), answer.body());
            }
            Optional<HttpRequest> follow = Redirects.follow(next, answer.statusCode(), answer.headers());
            if (follow.isEmpty()) {
                break;
            }
            next = follow.get();
        }
        throw HttpFailures.malformed(NLS.bind(Messages.Http_redirect, next.uri().getHost()));
    }

    /** Waits for the host's turn and keeps it until there is an answer or a failure. */
    private HttpResponse<byte[]> queued(HttpRequest request, IProgressMonitor monitor) throws CoreException {
        Host host = hosts.computeIfAbsent(Redirects.origin(request.uri()),
                origin -> new Host(new ReentrantLock(true), new Politeness()));
        try {
            while (!host.turn().tryLock(STEP, TimeUnit.MILLISECONDS)) {
                check(monitor);
            }
        } catch (InterruptedException stopped) {
            throw new OperationCanceledException();
        }
        try {
            return politely(request, host.politeness(), monitor);
        } finally {
            host.turn().unlock();
        }
    }

    private HttpResponse<byte[]> politely(HttpRequest request, Politeness politeness, IProgressMonitor monitor)
            throws CoreException {
        String host = request.uri().getHost();
        boolean safe = Redirects.safe(request);
        for (int tried = 1;; tried++) {
            Duration before = politeness.before(clock.instant());
            if (before.isPositive()) {
                pause.await(before, monitor);
            }
            check(monitor);
            Tried one = once(request, host, monitor);
            Politeness.Decision decision = one.answer() == null
                    ? politeness.afterBreak(tried, safe, clock.instant())
                    : politeness.after(one.answer().statusCode(), one.answer().headers(), tried, safe,
                            clock.instant());
            switch (decision.kind()) {
                case DELIVER:
                    return one.answer();
                case REFUSED:
                    throw HttpFailures.authentication(
                            NLS.bind(Messages.Http_refused, host, one.answer().statusCode()));
                case LIMITED:
                    throw HttpFailures.rateLimited(decision.delay(),
                            NLS.bind(Messages.Http_limited, host, Math.max(1, decision.delay().toMinutes())));
                case FAILED:
                    throw one.answer() == null ? broken(host, one.broken())
                            : HttpFailures.network(
                                    NLS.bind(Messages.Http_serverError, host, one.answer().statusCode()), null);
                default:
                    continue;
            }
        }
    }

    /** Sends once and asks the monitor ten times a second. */
    private Tried once(HttpRequest request, String host, IProgressMonitor monitor) throws CoreException {
        AtomicLong beat = new AtomicLong(System.nanoTime());
        CompletableFuture<HttpResponse<byte[]>> future = client.sendAsync(request,
                head -> new BoundedBody(MOST, () -> beat.set(System.nanoTime())));
        while (true) {
            try {
                return new Tried(future.get(STEP, TimeUnit.MILLISECONDS), null);
            } catch (TimeoutException notYet) {
                if (monitor.isCanceled()) {
                    future.cancel(true);
                    throw new OperationCanceledException();
                }
                if (System.nanoTime() - beat.get() > stall.toNanos()) {
                    future.cancel(true);
                    return new Tried(null, new Stalled());
                }
            } catch (ExecutionException failed) {
                return unanswered(host, failed.getCause());
            } catch (InterruptedException stopped) {
                future.cancel(true);
                throw new OperationCanceledException();
            }
        }
    }

    /** What can be tried again is returned, what can't is thrown. */
    private static Tried unanswered(String host, Throwable cause) throws CoreException {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof BoundedBody.TooLarge) {
                throw HttpFailures.malformed(NLS.bind(Messages.Http_tooLarge, host, MOST >> 20));
            }
            if (one instanceof SSLException) {
                throw HttpFailures.network(NLS.bind(Messages.Http_certificate, host), cause);
            }
            if (one instanceof UnknownHostException || one instanceof UnresolvedAddressException) {
                throw HttpFailures.network(NLS.bind(Messages.Http_unknownHost, host), cause);
            }
        }
        return new Tried(null, cause);
    }

    private static CoreException broken(String host, Throwable cause) {
        String message = cause instanceof Stalled ? Messages.Http_stalled : Messages.Http_broken;
        return HttpFailures.network(NLS.bind(message, host), cause);
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
