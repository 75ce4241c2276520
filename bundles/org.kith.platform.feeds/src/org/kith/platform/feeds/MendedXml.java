package org.kith.platform.feeds;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Set;

/**
 * XML as feeds write it, mended to what a parser takes: entities of HTML become their characters, a lone ampersand is
 * escaped, characters that XML forbids are left out. What is inside of CDATA stays. Lines keep their numbers. Not
 * thread-safe.
 */
final class MendedXml extends Reader {
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String OPEN = "<![CDATA[";
    private static final String CLOSE = "]]>";
    private static final int LONGEST_ENTITY = 12;

    private final PushbackReader in;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int given;
    private int matched;
    private boolean data;
    private boolean ended;

    MendedXml(Reader in) {
        this.in = new PushbackReader(in, LONGEST_ENTITY + 2);
    }

    /** Whether the text was read to its end, and this many characters are all of it. */
    boolean endedBy(int characters) {
        return ended && characters >= given - 1;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (at >= out.length()) {
                out.setLength(0);
                at = 0;
                if (!more()) {
                    break;
                }
            }
            int count = Math.min(length - done, out.length() - at);
            out.getChars(at, at + count, into, offset + done);
            at += count;
            done += count;
            given += count;
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean more() throws IOException {
        while (out.length() < 4096) {
            int c = in.read();
            if (c < 0) {
                ended = true;
                return !out.isEmpty();
            }
            if (c == '&' && !data) {
                matched = 0;
                ampersand();
            } else if (allowed((char) c)) {
                follow((char) c);
                out.append((char) c);
            }
        }
        return true;
    }

    /** Keeps track of whether this is inside of CDATA. */
    private void follow(char c) {
        String mark = data ? CLOSE : OPEN;
        if (c == mark.charAt(matched)) {
            matched++;
        } else if (!(data && matched == 2 && c == ']')) {
            matched = c == mark.charAt(0) ? 1 : 0;
        }
        if (matched == mark.length()) {
            data = !data;
            matched = 0;
        }
    }

    private void ampersand() throws IOException {
        StringBuilder name = new StringBuilder();
        int c = in.read();
        while (c >= 0 && name.length() < LONGEST_ENTITY && (c == '#' && name.isEmpty() || c < 128
                && Character.isLetterOrDigit(c))) {
            name.append((char) c);
            c = in.read();
        }
        String entity = name.toString();
        if (c == ';' && OF_XML.contains(entity)) {
            out.append('&').append(entity).append(';');
            return;
        }
        String character = c == ';' && entity.matches("#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[a-zA-Z]\\w+")
                ? Words.character(entity) : null;
        if (character != null) {
            out.append(character.equals("<") ? "&lt;" : character.equals("&") ? "&amp;" : character);
            return;
        }
        out.append("&amp;");
        if (c >= 0) {
            in.unread(c);
        }
        in.unread(entity.toCharArray());
    }

    private static boolean allowed(char c) {
        return c >= ' ' ? c != '\uFFFE' && c != '\uFFFF' : c == '\n' || c == '\r' || c == '\t';
    }
}
