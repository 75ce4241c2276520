package org.kith.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.store.InteractionRow;

/**
 * Foreign text made harmless to show: no control characters, nothing that turns the writing direction of what stands
 * around it, whitespace as one space. Finds the addresses in it; never opens one. Pure; any thread.
 */
public final class PlainText {
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"\u201c\u201d]+", Pattern.CASE_INSENSITIVE);
    private static final String AFTER = ".,;:!?)]}'\u2019\u00bb";

    /**
     * A link and where it stands.
     *
     * @param start   index of its first character
     * @param length  in characters
     * @param address where it leads
     */
    public record Found(int start, int length, URI address) {
    }

    private PlainText() {
    }

    /** One line of at most so many characters, cut between code points; empty for null. */
    public static String line(String text, int most) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), most + 1));
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() < most;) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !line.isEmpty();
            } else if (isHarmless(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /** All of it with its line breaks, without what could harm; empty for null. */
    public static String whole(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(c -> c == '\n' || c == '\t' || isHarmless(c)).forEach(whole::appendCodePoint);
        return whole.toString().strip();
    }

    /** Kept apart from the writing direction of what stands around it. */
    public static String isolated(String name) {
        return ISOLATE + name + END;
    }

    private static boolean isHarmless(int c) {
        if (c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069) {
            return false;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** The words of an interaction: its text, else its title, else what it was about. May be null. */
    public static String of(InteractionRow row) {
        String words = row.text() != null && !row.text().isBlank() ? row.text() : row.summary();
        if (words == null || words.isBlank()) {
            words = row.link() != null ? row.link() : address(row.object()).map(URI::toString).orElse(null);
        }
        return words;
    }

    /** Where the original is; empty where that is no address of a web page. */
    public static Optional<URI> original(InteractionRow row) {
        return address(row.link()).or(() -> address(row.object()));
    }

    /** An http or https address; empty for everything else. */
    public static Optional<URI> address(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            // not an address; shown as the text that it is
            return Optional.empty();
        }
    }

    /** The addresses of web pages in a text, in order. */
    public static List<Found> links(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = matcher.start();
            int length = end - start;
            address(text.substring(start, end)).ifPresent(uri -> found.add(new Found(start, length, uri)));
        }
        return found;
    }
}
