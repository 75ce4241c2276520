package org.kith.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testkit.LoopbackServer;
import org.kith.testkit.Received;
import org.kith.testkit.Reply;
import org.kith.testkit.SteppedTime;

class PoliteHttpTest {
    private final LoopbackServer server = LoopbackServer.start();
    private final SteppedTime time = new SteppedTime(Instant.parse("2026-11-22T12:00:00Z"));
    private final PoliteHttp http = new PoliteHttp(HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER).build(), time, time, Duration.ofMillis(300));
    private final IProgressMonitor monitor = new NullProgressMonitor();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anAnswerIsWhole() throws CoreException {
        server.on("/a", Reply.json("{\"ž\":1}").header("X-Here", "yes"));

        Answer answer = get("/a");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"ž\":1}");
        assertThat(answer.headers().firstValue("x-here")).contains("yes");
        assertThat(answer.uri()).isEqualTo(server.uri("/a"));
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void aMissingPageIsAnAnswer() throws CoreException {
        assertThat(get("/none").status()).isEqualTo(404);
    }

    @Test
    void aRefusalAsksToSignInAndNamesTheHostOnly() {
        server.on("/a", Reply.status(401));

        assertThatThrownBy(() -> get("/a?token=s3cret")).isInstanceOfSatisfying(CoreException.class, failure -> {
            assertThat(failure.getStatus().getCode()).isEqualTo(HttpFailures.AUTHENTICATION);
            assertThat(failure.getMessage()).contains("localhost").doesNotContain("s3cret");
        });
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aRateLimitInSecondsIsWaitedFor() throws CoreException {
        once("/a", Reply.status(429).header("Retry-After", "7"), Reply.json("{}"));

        assertThat(get("/a").status()).isEqualTo(200);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aRateLimitByDateIsWaitedFor() throws CoreException {
        once("/a", Reply.status(429).header("Retry-After", "Sun, 22 Nov 2026 12:01:30 GMT"), Reply.json("{}"));

        assertThat(get("/a").status()).isEqualTo(200);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(90));
    }

    @Test
    void aLongRateLimitIsSaidAtOnce() {
        server.on("/a", Reply.status(429).header("Retry-After", "3600"));

        assertThatThrownBy(() -> get("/a")).isInstanceOfSatisfying(CoreException.class, failure -> {
            assertThat(failure.getStatus().getCode()).isEqualTo(HttpFailures.RATE_LIMITED);
            assertThat(((HttpFailures.RateLimited) failure.getStatus()).retryAfter()).isEqualTo(Duration.ofHours(1));
        });
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void whenNothingIsLeftTheNextRequestWaits() throws CoreException {
        server.on("/a", Reply.json("{}").header("X-RateLimit-Remaining", "0").header("X-RateLimit-Reset", "40"));

        get("/a");
        get("/a");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void anOverloadedServerIsTriedAgain() throws CoreException {
        once("/a", Reply.status(503), Reply.json("{}"));

        assertThat(get("/a").status()).isEqualTo(200);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aServerThatStaysBrokenIsGivenUp() {
        server.on("/a", Reply.html(500));

        assertThatThrownBy(() -> get("/a")).isInstanceOfSatisfying(CoreException.class, failure -> assertThat(
                failure.getStatus().getCode()).isEqualTo(HttpFailures.NETWORK));
        assertThat(server.requests()).hasSize(Politeness.TRIES);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void whatChangesSomethingIsNotSentTwice() {
        server.on("/a", Reply.status(500));
        HttpRequest post = HttpRequest.newBuilder(server.uri("/a")).POST(BodyPublishers.ofString("x")).build();

        assertThatThrownBy(() -> http.send(post, monitor)).isInstanceOf(CoreException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aBodyThatBreaksOffIsTriedAgain() throws CoreException {
        once("/a", Reply.json("{\"half\":").breakingOff(100), Reply.json("{}"));

        assertThat(get("/a").text()).isEqualTo("{}");
    }

    @Test
    void aSilentServerIsGivenUp() {
        server.on("/a", Reply.json("{").hanging());

        assertThatThrownBy(() -> get("/a")).hasMessageContaining("stopped answering");
    }

    @Test
    void aSlowBodyIsCancelledWithinASecond() {
        PoliteHttp patient = new PoliteHttp(time, time);
        NullProgressMonitor cancel = new NullProgressMonitor();
        server.on("/a", request -> {
            cancel.setCanceled(true);
            return Reply.json("{").hanging();
        });

        assertTimeout(Duration.ofSeconds(1), () -> assertThatThrownBy(
                () -> patient.send(request("/a"), cancel)).isInstanceOf(OperationCanceledException.class));
    }

    @Test
    void aRedirectOnTheSameHostKeepsTheCredentials() throws CoreException {
        server.on("/a", Reply.status(302).header("Location", "/b")).on("/b", Reply.json("{}"));

        Answer answer = http.send(withToken(server.uri("/a")), monitor);

        assertThat(answer.uri()).isEqualTo(server.uri("/b"));
        assertThat(server.requests().get(1).header("Authorization")).contains("Bearer s3cret");
    }

    @Test
    void aRedirectToAnotherHostTakesNoCredentialsAlong() throws CoreException {
        server.on("/a", Reply.status(302).header("Location", server.otherUri("/b").toString()))
                .on("/b", Reply.json("{}"));

        assertThat(http.send(withToken(server.uri("/a")), monitor).status()).isEqualTo(200);

        Received second = server.requests().get(1);
        assertThat(second.header("Authorization")).isEmpty();
        assertThat(second.header("Cookie")).isEmpty();
        assertThat(second.header("X-Api-Key")).isEmpty();
        assertThat(second.header("Accept")).contains("application/json");
    }

    @Test
    void badRedirectsAreNotFollowed() {
        for (String to : new String[] {"file:///etc/passwd", "ftp://localhost/x", "", "http://", "::", "/a"}) {
            server.on("/a", Reply.status(302).header("Location", to));
            assertThatThrownBy(() -> get("/a")).as(to).isInstanceOfSatisfying(CoreException.class,
                    failure -> assertThat(failure.getStatus().getCode()).isEqualTo(HttpFailures.MALFORMED));
        }
    }

    @Test
    void redirectsThatGoRoundEnd() {
        server.on("/a", Reply.status(302).header("Location", "/b")).on("/b",
                Reply.status(302).header("Location", "/a"));

        assertThatThrownBy(() -> get("/a")).isInstanceOf(CoreException.class);
        assertThat(server.requests().size()).isLessThanOrEqualTo(Redirects.MOST + 1);
    }

    @Test
    void requestsToOneHostGoOneAfterTheOther() {
        AtomicInteger at = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.on("/a", request -> {
            most.accumulateAndGet(at.incrementAndGet(), Math::max);
            Thread.yield();
            at.decrementAndGet();
            return Reply.json("{}");
        });

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> get("/a"));
            }
        }

        assertThat(most).hasValue(1);
        assertThat(server.requests()).hasSize(8);
    }

    @Test
    void nobodyThereIsASentence() {
        URI nowhere = server.uri("/a");
        server.close();

        assertThatThrownBy(() -> http.send(HttpRequest.newBuilder(nowhere).build(), monitor))
                .hasMessageContaining("Check that you are online");
        assertThatThrownBy(() -> http.send(HttpRequest.newBuilder(URI.create("http://no-such-host.invalid/")).build(),
                monitor)).hasMessageContaining("no-such-host.invalid was not found");
    }

    @Test
    void aBodyOverTheBoundIsRefused() {
        byte[] large = "x".repeat(65 << 20).getBytes(StandardCharsets.US_ASCII);
        server.on("/a", new Reply(200, java.util.Map.of(), large, 0, false));

        assertThatThrownBy(() -> get("/a")).hasMessageContaining("larger than 64 MB");
    }

    private Answer get(String path) throws CoreException {
        return http.send(request(path), monitor);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(server.uri(path)).build();
    }

    private static HttpRequest withToken(URI uri) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer s3cret").header("Cookie", "a=b")
                .header("X-Api-Key", "s3cret").header("Accept", "application/json").build();
    }

    private void once(String path, Reply first, Reply then) {
        AtomicInteger count = new AtomicInteger();
        server.on(path, request -> count.getAndIncrement() == 0 ? first : then);
    }
}
