package org.kith.core.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Decides whether a path inside a container can be trusted. Pure. */
final class PathRules {
    private static final int NAME = 255;
    private static final int DEPTH = 64;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "clock$", "conin$", "conout$",
            "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³");

    private PathRules() {
    }

    /** Why a path is refused; null when it is fine. One slash at the end (a folder) is fine. */
    static Refusal check(String path, int maxLength) {
        if (path.isEmpty()) {
            return Refusal.EMPTY;
        }
        Refusal whole = whole(path, maxLength);
        if (whole != null) {
            return whole;
        }
        String body = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String[] segments = body.split("/", -1);
        if (segments.length > DEPTH) {
            return Refusal.DEEP;
        }
        for (String segment : segments) {
            Refusal refusal = segment(segment);
            if (refusal != null) {
                return refusal;
            }
        }
        return disguised(path) ? Refusal.DISGUISED_TRAVERSAL : null;
    }

    /** Whether there is nothing that could be written in two ways. */
    static boolean ascii(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Refusal whole(String path, int maxLength) {
        if (path.length() > maxLength) {
            return Refusal.LONG_PATH;
        }
        if (path.startsWith("//") || path.startsWith("\\\\")) {
            return Refusal.NETWORK_SHARE;
        }
        if (path.startsWith("/")) {
            return Refusal.ABSOLUTE;
        }
        if (path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0))) {
            return Refusal.DRIVE;
        }
        for (int i = 0; i < path.length(); i++) {
            Refusal refusal = character(path, i);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static Refusal character(String path, int i) {
        char c = path.charAt(i);
        if (c == 0) {
            return Refusal.NUL;
        }
        if (c < 0x20 || c >= 0x7f && c < 0xa0) {
            return Refusal.CONTROL;
        }
        if (c == '\\') {
            return Refusal.BACKSLASH;
        }
        if (c == ':') {
            return Refusal.STREAM;
        }
        if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
            return Refusal.DIRECTION_MARK;
        }
        boolean lone = Character.isHighSurrogate(c)
                && (i + 1 == path.length() || !Character.isLowSurrogate(path.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(path.charAt(i - 1)));
        return lone ? Refusal.LONE_SURROGATE : null;
    }

    private static Refusal segment(String segment) {
        if (segment.isEmpty()) {
            return Refusal.EMPTY_SEGMENT;
        }
        if (segment.equals("..")) {
            return Refusal.TRAVERSAL;
        }
        if (segment.equals(".")) {
            return Refusal.DOT_SEGMENT;
        }
        if (segment.length() > NAME) {
            return Refusal.LONG_NAME;
        }
        if (Character.isWhitespace(segment.charAt(0)) || Character.isWhitespace(segment.charAt(segment.length() - 1))) {
            return Refusal.OUTER_BLANK;
        }
        if (segment.endsWith(".")) {
            return Refusal.TRAILING_DOT;
        }
        int dot = segment.indexOf('.');
        String stem = (dot < 0 ? segment : segment.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) ? Refusal.DEVICE : null;
    }

    /** Dots and slashes of other shapes that some program would turn into plain ones. */
    private static boolean disguised(String path) {
        boolean plain = ascii(path);
        if (plain && path.indexOf('%') < 0) {
            return false;
        }
        String folded = plain ? path : Normalizer.normalize(path, Normalizer.Form.NFKC).replace('\u2215', '/')
                .replace('\u2044', '/').replace('\u29f8', '/');
        String decoded = folded.toLowerCase(Locale.ROOT).replace("%2e", ".").replace("%2f", "/").replace("%5c", "/")
                .replace('\\', '/');
        return ("/" + decoded + "/").contains("/../");
    }
}
