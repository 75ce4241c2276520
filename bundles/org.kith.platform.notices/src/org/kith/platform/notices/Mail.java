package org.kith.platform.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Locale;

/**
 * A mail as far as notices need it. It lives as long as its notice is read, and is kept nowhere.
 *
 * @param from      the sender's address, lower case; empty when there is none
 * @param subject   decoded, in one line
 * @param date      null when unknown
 * @param to        addresses of the recipients, lower case
 * @param id        Message-ID; may be null
 * @param headers   by lower-case name, the topmost of each
 * @param text      the body as plain text
 * @param links     of the body
 * @param line      where it begins in the file, from 1
 */
record Mail(String from, String subject, Instant date, List<String> to, String id, Map<String, String> headers,
        String text, List<Link> links, long line) {
    /** The domain of the sender; empty when there is none. */
    String fromDomain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** The topmost header of a name; null when there is none. */
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }
}
