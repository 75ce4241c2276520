package org.kith.core.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * A letter as a message that was not sent yet, for a mail program to open (RFC 5322, RFC 2045, RFC 2047; X-Unsent is
 * what mail programs know a draft by). There is one recipient and no way to name another. Pure; any thread.
 */
public final class MailDraft {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final int LINE = 76;
    /** Bytes of UTF-8 in one encoded word, so that it has at most 75 characters. */
    private static final int WORD = 42;

    private MailDraft() {
    }

    /**
     * The message.
     *
     * @param from    my address; null leaves it to the mail program
     * @param name    of the recipient; may be null
     * @param address of the recipient
     */
    public static byte[] of(String from, String name, String address, String subject, String body, Instant now,
            ZoneId zone) {
        StringBuilder out = new StringBuilder();
        header(out, "X-Unsent", "1");
        if (from != null) {
            header(out, "From", "<" + line(from) + ">");
        }
        String who = name == null || name.isBlank() ? "" : encoded(line(name)) + " ";
        header(out, "To", who + "<" + line(address) + ">");
        header(out, "Subject", encoded(line(subject)));
        header(out, "Date", DATE.format(now.atZone(zone)));
        header(out, "MIME-Version", "1.0");
        header(out, "Content-Type", "text/plain; charset=utf-8");
        header(out, "Content-Transfer-Encoding", "base64");
        out.append("\r\n");
        byte[] text = (body == null ? "" : body.replaceAll("\r\n?|\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        out.append(Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'}).encodeToString(text)).append("\r\n");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append("\r\n");
    }

    /** One line: a header cannot be ended early from within. */
    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** As it is where it is plain ASCII without specials, else as encoded words. */
    static String encoded(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7f && "()<>[]:;@\\,.\"=?".indexOf(c) < 0);
        if (plain && text.length() < LINE) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        StringBuilder part = new StringBuilder();
        text.codePoints().forEach(c -> {
            String next = part + Character.toString(c);
            if (next.getBytes(StandardCharsets.UTF_8).length > WORD) {
                word(out, part);
            }
            part.appendCodePoint(c);
        });
        word(out, part);
        return out.toString();
    }

    private static void word(StringBuilder out, StringBuilder part) {
        if (!part.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\r\n ").append("=?utf-8?B?").append(Base64.getEncoder()
                    .encodeToString(part.toString().getBytes(StandardCharsets.UTF_8))).append("?=");
            part.setLength(0);
        }
    }
}
