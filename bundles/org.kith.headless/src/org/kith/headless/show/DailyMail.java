package org.kith.headless.show;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/**
 * A page as a message to oneself (RFC 5322, RFC 2045), to be piped into {@code sendmail -t} by cron. Kith itself sends
 * nothing. Pure.
 */
public final class DailyMail {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final int LINE = 76;

    private DailyMail() {
    }

    /**
     * The lines of the message.
     *
     * @param address who gets it and whom it is from; line ends in it are left out
     * @param page    what it says; the first line is its subject, too
     */
    public static List<String> to(String address, List<String> page, Instant now, ZoneId zone) {
        String clean = address.replaceAll("[\\p{Cntrl}]+", "").strip();
        List<String> lines = new ArrayList<>();
        lines.add("From: " + clean);
        lines.add("To: " + clean);
        lines.add("Subject: " + NLS.bind(Messages.Today_subject, page.getFirst()));
        lines.add("Date: " + DATE.format(now.atZone(zone)));
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: text/plain; charset=utf-8");
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("Auto-Submitted: auto-generated");
        lines.add("");
        byte[] body = (String.join("\r\n", page) + "\r\n").getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(body);
        lines.addAll(List.of(encoded.split("\n")));
        return lines;
    }
}
