package org.kith.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a {@link LoopbackServer} received it.
 *
 * @param method  GET, POST …
 * @param path    path without query
 * @param query   query without question mark, undecoded; empty when none
 * @param headers by lower-case name; of repeated ones the last
 * @param body    bytes
 */
public record Received(String method, String path, String query, Map<String, String> headers, byte[] body) {
    /** A header, by any case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** A query parameter, undecoded. */
    public Optional<String> parameter(String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name + '=')) {
                return Optional.of(part.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
