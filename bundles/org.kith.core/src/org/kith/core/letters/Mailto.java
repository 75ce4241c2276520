package org.kith.core.letters;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A letter as the address that opens a mail program on it (RFC 6068). Pure; any thread. */
public final class Mailto {
    /** Longer ones are cut by some mail programs and systems. */
    public static final int LONGEST = 2000;
    private static final String PLAIN = "-._~!$'()*:";

    private Mailto() {
    }

    /** The address; empty when the letter is too long for one. */
    public static Optional<URI> of(String address, String subject, String body) {
        StringBuilder uri = new StringBuilder("mailto:").append(encoded(address, "@"));
        String mark = "?";
        if (subject != null && !subject.isBlank()) {
            uri.append(mark).append("subject=").append(encoded(subject.strip(), ""));
            mark = "&";
        }
        if (body != null && !body.isBlank()) {
            uri.append(mark).append("body=").append(encoded(body.replaceAll("\r\n?|\n", "\r\n"), ""));
        }
        return uri.length() > LONGEST ? Optional.empty() : Optional.of(URI.create(uri.toString()));
    }

    private static String encoded(String text, String also) {
        StringBuilder out = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || also.indexOf(c) >= 0);
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append("%02X".formatted(each & 0xff));
            }
        }
        return out.toString();
    }
}
