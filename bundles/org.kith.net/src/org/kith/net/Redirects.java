package org.kith.net;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides where a redirect leads and what may be told there. Pure. */
final class Redirects {
    static final int MOST = 5;
    private static final Set<String> HARMLESS = Set.of("accept", "accept-language", "user-agent");

    private Redirects() {
    }

    static boolean is(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /**
     * The request that follows; empty when the redirect may not be followed: no or bad address, from https to http, or
     * a body to another host. To another host, only what every browser says is said: no credentials, no cookies.
     */
    static Optional<HttpRequest> follow(HttpRequest request, int status, HttpHeaders headers) {
        URI from = request.uri();
        String location = headers.firstValue("Location").orElse("");
        if (location.isBlank()) {
            return Optional.empty();
        }
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException bad) {
            return Optional.empty();
        }
        boolean secure = "https".equalsIgnoreCase(to.getScheme());
        boolean plain = "http".equalsIgnoreCase(to.getScheme()) && "http".equalsIgnoreCase(from.getScheme());
        if (to.getHost() == null || !secure && !plain || to.equals(from)) {
            return Optional.empty();
        }
        boolean same = origin(from).equals(origin(to));
        boolean keepsMethod = status == 307 || status == 308 || safe(request);
        if (!same && !safe(request) && keepsMethod) {
            return Optional.empty();
        }
        HttpRequest.Builder next = HttpRequest.newBuilder(to);
        request.timeout().ifPresent(next::timeout);
        if (keepsMethod) {
            next.method(request.method(), request.bodyPublisher().orElseGet(BodyPublishers::noBody));
        } else {
            next.GET();
        }
        request.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (same && (keepsMethod || !lower.startsWith("content-")) || HARMLESS.contains(lower)) {
                values.forEach(value -> next.header(name, value));
            }
        });
        return Optional.of(next.build());
    }

    static boolean safe(HttpRequest request) {
        return request.method().equals("GET") || request.method().equals("HEAD");
    }

    /** Scheme, host and port: what a credential belongs to. */
    static String origin(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ':' + port;
    }
}
