package org.kith.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link LoopbackServer} answers. Each change gives a new one.
 *
 * @param status  HTTP status
 * @param headers headers; content length is added
 * @param body    bytes sent
 * @param missing how many bytes more are promised than sent
 * @param hangs   whether the connection stays open when the bytes sent are fewer than promised
 */
public record Reply(int status, Map<String, String> headers, byte[] body, int missing, boolean hangs) {
    /** A JSON text with status 200. */
    public static Reply json(String text) {
        return of(200, "application/json", text);
    }

    /** A web page where something else was asked for, as captive portals and broken servers give. */
    public static Reply html(int status) {
        return of(status, "text/html", "<!DOCTYPE html><html><title>Sorry</title><p>Something went wrong.</html>");
    }

    /** Nothing but a status. */
    public static Reply status(int status) {
        return of(status, "text/plain", "");
    }

    /** Any text. */
    public static Reply of(int status, String type, String text) {
        return new Reply(status, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8), 0, false);
    }

    /** With one more header. */
    public Reply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, missing, hangs);
    }

    /** Breaks off so many bytes before its promised end. */
    public Reply breakingOff(int bytes) {
        return new Reply(status, headers, body, bytes, false);
    }

    /** Never sends its last bytes, and never breaks off. */
    public Reply hanging() {
        return new Reply(status, headers, body, 10, true);
    }
}
