package org.kith.platform.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.accounts.LiveAccount;
import org.kith.core.accounts.LiveContexts;
import org.kith.core.platform.Failures;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.LiveSource;
import org.kith.core.platform.OwnerRecord;
import org.kith.net.PoliteHttp;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.LoopbackServer;
import org.kith.testkit.MemorySecrets;
import org.kith.testkit.Reply;
import org.kith.testkit.SteppedTime;

/**
 * What every {@link LiveSource} must do, against a real server on the loopback interface with the framework's own
 * requests; only time is stepped. A plug-in's test extends this and plays its platform's server.
 */
public abstract class LiveSourceContract {
    private static final int MANY = 200;

    /** The server that {@link #serve} has filled. */
    protected final LoopbackServer server = LoopbackServer.start();
    /** The clock, which moves when a request waits. */
    protected final SteppedTime time = new SteppedTime(Instant.parse("2026-11-22T12:00:00Z"));
    private final MemorySecrets secrets = new MemorySecrets();
    private final List<String> checkpoints = new ArrayList<>();

    /** A new instance, as the registry would make it. */
    protected abstract LiveSource source();

    /** The platform id declared in plugin.xml. */
    protected abstract String platform();

    /** Settings that lead to the server. */
    protected abstract Map<String, String> settings(LoopbackServer to);

    /** Secrets that the server accepts, by setting id. */
    protected abstract Map<String, String> secrets();

    /** Plays a healthy server with at least three pages of interactions. */
    protected abstract void serve(LoopbackServer on);

    /** One more interaction happens on it. */
    protected abstract void happen();

    @BeforeEach
    final void start() {
        serve(server);
        secrets().forEach((id, value) -> secrets.put(account().id(), id, value));
    }

    @AfterEach
    final void stop() {
        server.close();
    }

    @Test
    void verifyTellsWhoIAm() throws CoreException {
        OwnerRecord owner = verify();

        assertThat(owner.account()).isNotNull();
        assertThat(owner.account().platform()).isEqualTo(platform());
    }

    @Test
    void everythingIsFetchedOnceAndTheSecondTimeOnlyWhatIsNew() throws CoreException {
        CollectingSink first = new CollectingSink();
        String cursor = fetch(null, first);
        assertThat(first.owner()).isNotNull();
        assertThat(first.interactions()).isNotEmpty();
        assertThat(cursor).isNotBlank();
        assertThat(keys(first)).doesNotHaveDuplicates();

        CollectingSink second = new CollectingSink();
        String same = fetch(cursor, second);
        assertThat(second.interactions()).isEmpty();

        happen();
        CollectingSink third = new CollectingSink();
        fetch(same, third);
        assertThat(third.interactions()).hasSize(1);
        assertThat(keys(first)).doesNotContainAnyElementsOf(keys(third));
    }

    @Test
    void aSyncThatBrokeOffGoesOnFromItsCheckpoint() throws CoreException {
        CollectingSink whole = new CollectingSink();
        fetch(null, whole);
        int needed = server.requests().size();
        checkpoints.clear();

        AtomicInteger requests = new AtomicInteger();
        server.weather(route -> request -> requests.incrementAndGet() > needed - 2 ? Reply.status(503)
                : route.apply(request));
        CollectingSink half = new CollectingSink();
        assertFails(() -> fetch(null, half), Failures.NETWORK);
        assertThat(checkpoints).as("checkpoints before the break").isNotEmpty();

        server.calm();
        CollectingSink rest = new CollectingSink();
        fetch(checkpoints.getLast(), rest);
        assertThat(rest.interactions().size()).isLessThan(whole.interactions().size());
        HashSet<String> both = new HashSet<>(keys(half));
        both.addAll(keys(rest));
        assertThat(both).containsExactlyInAnyOrderElementsOf(keys(whole));
    }

    @Test
    void aRefusedSecretIsAFailureOfAuthentication() {
        secrets.remove(account().id());
        secrets().keySet().forEach(id -> secrets.put(account().id(), id, "wrong"));
        server.weather(route -> request -> Reply.status(401));

        assertFails(this::verify, Failures.AUTHENTICATION);
        assertFails(() -> fetch(null, new CollectingSink()), Failures.AUTHENTICATION);
    }

    @Test
    void aShortRateLimitIsWaitedFor() throws CoreException {
        AtomicInteger requests = new AtomicInteger();
        server.weather(route -> request -> requests.incrementAndGet() == 2
                ? Reply.status(429).header("Retry-After", "30") : route.apply(request));
        CollectingSink sink = new CollectingSink();

        fetch(null, sink);

        assertThat(sink.interactions()).isNotEmpty();
        assertThat(time.waits()).contains(Duration.ofSeconds(30));
    }

    @Test
    void aLongRateLimitIsSaid() {
        server.weather(route -> request -> Reply.status(429).header("Retry-After", "86400"));

        assertFails(() -> fetch(null, new CollectingSink()), Failures.RATE_LIMITED);
    }

    @Test
    void aServerInTroubleIsAFailureOfTheNetwork() {
        server.weather(route -> request -> Reply.html(502));

        assertFails(() -> fetch(null, new CollectingSink()), Failures.NETWORK);
    }

    @Test
    void aWebPageInsteadOfDataIsMalformed() {
        server.weather(route -> request -> Reply.html(200));

        assertFails(() -> fetch(null, new CollectingSink()), Failures.MALFORMED);
    }

    @Test
    void noiseInsteadOfDataIsMalformed() {
        server.weather(route -> request -> {
            Reply good = route.apply(request);
            return new Reply(200, good.headers(), new byte[] {0, 1, (byte) 0xff, '{', '<', '\n'}, 0, false);
        });

        assertFails(() -> fetch(null, new CollectingSink()), Failures.MALFORMED);
    }

    @Test
    void pagesThatGoRoundInACircleEnd() {
        server.weather(route -> {
            Reply[] remembered = new Reply[1];
            return request -> {
                Reply now = route.apply(request);
                remembered[0] = remembered[0] == null || now.body().length > remembered[0].body().length ? now
                        : remembered[0];
                return now.body().length == 0 ? remembered[0] : now;
            };
        });
        Reading.within(Duration.ofSeconds(30), () -> {
            try {
                fetch(null, new CollectingSink());
            } catch (CoreException allowed) {
                assertThat(allowed.getStatus().getCode()).isEqualTo(Failures.MALFORMED);
            }
        });
        assertThat(server.requests().size()).as("requests").isLessThan(MANY);
    }

    @Test
    void aCancelIsAnsweredWithinASecond() {
        NullProgressMonitor cancel = new NullProgressMonitor();
        server.weather(route -> request -> {
            cancel.setCanceled(true);
            return Reply.json("{").hanging();
        });
        Reading.within(Duration.ofSeconds(2), () -> assertThatThrownBy(
                () -> source().fetch(contexts().of(account(), checkpoints::add), null, new CollectingSink(), cancel))
                .isInstanceOf(OperationCanceledException.class));
    }

    @Test
    void noSecretIsInARecordOrAFailure() throws CoreException {
        CollectingSink sink = new CollectingSink();
        String cursor = fetch(null, sink);

        for (String secret : secrets().values()) {
            assertThat(sink.fingerprints()).noneMatch(one -> one.contains(secret));
            assertThat(cursor).doesNotContain(secret);
        }
    }

    /** Fetches as the core does; for tests of a plug-in's own. */
    protected String fetch(String cursor, CollectingSink sink) throws CoreException {
        return source().fetch(contexts().of(account(), checkpoints::add), cursor, sink, new NullProgressMonitor());
    }

    private OwnerRecord verify() throws CoreException {
        return source().verify(contexts().of(account(), checkpoints::add), new NullProgressMonitor());
    }

    private LiveContexts contexts() {
        return new LiveContexts(secrets, new PoliteHttp(time, time), time);
    }

    private LiveAccount account() {
        return new LiveAccount("contract-1", platform(), "", settings(server), null);
    }

    private static List<String> keys(CollectingSink sink) {
        return sink.interactions().stream().map(InteractionRecord::key).toList();
    }

    private void assertFails(Reading.Task task, int code) {
        assertThatThrownBy(task::run).isInstanceOfSatisfying(CoreException.class, failure -> {
            assertThat(failure.getStatus().getCode()).as("code of \"%s\"", failure.getMessage()).isEqualTo(code);
            assertThat(failure.getMessage()).isNotBlank();
            secrets().values().forEach(secret -> assertThat(failure.getMessage()).doesNotContain(secret));
        });
    }
}
