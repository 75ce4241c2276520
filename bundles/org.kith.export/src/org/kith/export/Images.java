package org.kith.export;

import java.nio.charset.StandardCharsets;

/** Stored JSON documents as text and back. Pure. */
final class Images {
    private Images() {
    }

    /** Null stays null. */
    static String toText(byte[] document) {
        return document == null ? null : new String(document, StandardCharsets.UTF_8);
    }

    /** Null stays null. */
    static byte[] toBytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
