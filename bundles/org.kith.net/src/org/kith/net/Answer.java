package org.kith.net;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * A server's whole answer.
 *
 * @param status  HTTP status code
 * @param uri     the address that answered, after redirects
 * @param headers its headers
 * @param body    its bytes, may be empty
 */
public record Answer(int status, URI uri, HttpHeaders headers, byte[] body) {
    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
