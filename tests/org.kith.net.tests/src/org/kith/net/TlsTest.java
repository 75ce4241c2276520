package org.kith.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testkit.LoopbackServer;
import org.kith.testkit.Reply;
import org.kith.testkit.SteppedTime;

class TlsTest {
    private final SteppedTime time = new SteppedTime(Instant.parse("2026-11-22T12:00:00Z"));
    private PoliteHttp http;

    @BeforeEach
    void trustOneAuthority() throws IOException, GeneralSecurityException {
        http = new PoliteHttp(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(Certificates.client()).build(), time, time, Duration.ofSeconds(10));
    }

    @Test
    void aGoodCertificateIsAccepted() throws Exception {
        try (LoopbackServer server = serve(Certificates.server("good"))) {
            assertThat(get(http, server).status()).isEqualTo(200);
        }
    }

    @Test
    void aSelfSignedCertificateIsRefused() throws Exception {
        assertRefused(serve(Certificates.server("self")));
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        assertRefused(serve(Certificates.server("expired")));
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        assertRefused(serve(Certificates.server("other")));
    }

    @Test
    void anOldProtocolIsRefused() throws Exception {
        SSLServerSocket socket = socket(Certificates.server("old"));
        socket.setEnabledProtocols(new String[] {"TLSv1.1"});
        assertRefused(LoopbackServer.on(socket, "https"));
    }

    @Test
    void withoutAnAuthorityOfOurOwnEvenTheGoodOneIsRefused() throws Exception {
        http = new PoliteHttp(time, time);
        assertRefused(serve(Certificates.server("good")));
    }

    private void assertRefused(LoopbackServer server) {
        try (server) {
            assertThatThrownBy(() -> get(http, server)).isInstanceOfSatisfying(CoreException.class, failure -> {
                assertThat(failure.getStatus().getCode()).isEqualTo(HttpFailures.NETWORK);
                assertThat(failure.getMessage()).contains("certificate of localhost was refused");
            });
            assertThat(server.requests()).isEmpty();
            assertThat(time.waits()).isEmpty();
        }
    }

    private Answer get(PoliteHttp by, LoopbackServer server) throws CoreException {
        return by.send(HttpRequest.newBuilder(server.uri("/a")).header("Authorization", "Bearer s3cret").build(),
                new NullProgressMonitor());
    }

    private static LoopbackServer serve(SSLContext identity) throws IOException {
        return LoopbackServer.on(socket(identity), "https").on("/a", Reply.json("{}"));
    }

    private static SSLServerSocket socket(SSLContext identity) throws IOException {
        return (SSLServerSocket) identity.getServerSocketFactory().createServerSocket(0, 50,
                InetAddress.getLoopbackAddress());
    }
}
