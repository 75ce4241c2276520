package org.kith.insight.match;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a list as text: by the byte order mark (UTF-8, UTF-16); else UTF-16 where every other byte of the beginning
 * is 0; else UTF-8 when they are valid; else windows-1252. Immutable; any thread.
 *
 * @param text    without a byte order mark
 * @param charset how it was decoded
 */
public record ListText(String text, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int WINDOW = 1000;

    /** Decodes them; never fails. */
    public static ListText of(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        return new ListText(text.startsWith("\ufeff") ? text.substring(1) : text, charset);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int window = Math.min(bytes.length, WINDOW);
        for (int i = 0; i < window; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > window / 5 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] > window / 5 && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }
}
