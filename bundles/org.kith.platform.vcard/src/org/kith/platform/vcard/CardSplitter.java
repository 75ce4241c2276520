package org.kith.platform.vcard;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.io.Encodings;
import org.kith.core.platform.io.Limits;
import org.kith.core.platform.io.Line;

/**
 * Cuts a file into cards, each for itself. A card without END ends at the next BEGIN, text between cards is left out,
 * a line that is too long or no content line is left out of its card; each is a problem with its line. A card nested
 * in AGENT becomes the value of that line, escaped as vCard 3.0 does. Not thread-safe.
 */
final class CardSplitter {
    private static final int MOST_LINES = 100_000;
    private static final long MOST_CHARS = 64L << 20;

    private static final int MOST_BAD = 10;

    /** Where lines come from. */
    interface Lines {
        /** The next content line; null at the end. */
        Line next() throws IOException;
    }

    private final Lines lines;
    private final String file;
    private final Limits limits;
    private final Consumer<Problem> problems;
    private final Deque<Line> again = new ArrayDeque<>();
    private boolean nesting = true;
    private boolean junk;
    private int bad;
    private Line begin;

    CardSplitter(Lines lines, String file, Limits limits, Consumer<Problem> problems) {
        this.lines = lines;
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    /** The next card; null at the end of the file. */
    RawCard next() throws IOException {
        while (true) {
            if (begin == null && !findBegin()) {
                return null;
            }
            RawCard card = card(begin.number());
            if (card != null) {
                return card;
            }
        }
    }

    private boolean findBegin() throws IOException {
        while (true) {
            Line line = take();
            if (line == null) {
                return false;
            }
            if (line.tooLong()) {
                problem(Encodings.tooLong(file, line, limits.line()));
            } else if (isBegin(line.text())) {
                begin = line;
                junk = false;
                return true;
            } else if (!junk && !line.text().isBlank()) {
                junk = true;
                problem(Code.MALFORMED, line.number(), Messages.junk);
            }
        }
    }

    /** Reads a card whose BEGIN was taken; null when it holds nothing that can be used. */
    private RawCard card(long start) throws IOException {
        begin = null;
        bad = 0;
        List<ContentLine> content = new ArrayList<>(16);
        String version = null;
        long chars = 0;
        boolean over = false;
        while (true) {
            Line line = take();
            if (line == null || !line.tooLong() && isBegin(line.text())) {
                begin = line;
                problem(line == null ? Code.TRUNCATED : Code.MALFORMED, start,
                        line == null ? Messages.cutCard : Messages.noEnd);
                break;
            }
            if (line.tooLong()) {
                problem(Encodings.tooLong(file, line, limits.line()));
                continue;
            }
            if (isEnd(line.text())) {
                break;
            }
            chars += line.text().length();
            if (over || content.size() >= MOST_LINES || chars > MOST_CHARS) {
                if (!over) {
                    problem(Code.TOO_LARGE, line.number(), Messages.tooManyLines);
                }
                over = true;
                continue;
            }
            ContentLine parsed = parsed(line, content);
            if (parsed == null) {
                continue;
            }
            if (parsed.name().equals("VERSION") && parsed.group() == null) {
                version = version == null ? version(parsed) : version;
            } else if (parsed.name().equals("AGENT") && parsed.emptyValue() && nesting) {
                ContentLine agent = agent(line);
                if (agent != null) {
                    content.add(agent);
                }
            } else {
                content.add(parsed);
            }
        }
        return content.isEmpty() ? empty(start) : new RawCard(start, version == null ? "3.0" : version, content);
    }

    private RawCard empty(long start) {
        problem(Code.MALFORMED, start, Messages.emptyCard);
        return null;
    }

    private ContentLine parsed(Line line, List<ContentLine> content) {
        if (line.malformed()) {
            problem(Encodings.malformed(file, line));
        }
        String text = line.text();
        ContentLine parsed = ContentLine.parse(text, line.number());
        if (parsed != null) {
            return parsed;
        }
        if (text.isBlank()) {
            return null;
        }
        ContentLine last = content.isEmpty() ? null : content.get(content.size() - 1);
        if (last != null && base64(text) && (last.has("ENCODING", "BASE64") || last.has("ENCODING", "B"))
                && last.raw().length() + text.length() <= limits.line()) {
            content.set(content.size() - 1, ContentLine.parse(last.raw() + text.strip(), last.number()));
            return null;
        }
        if (++bad <= MOST_BAD) {
            problem(Code.MALFORMED, line.number(), bad < MOST_BAD ? Messages.badLine : Messages.badLines);
        }
        return null;
    }

    /** The lines of a nested card (vCard 2.1) as one line of vCard 3.0; null when there is none, or it is too long. */
    private ContentLine agent(Line line) throws IOException {
        Line first = take();
        if (first == null || first.tooLong() || !isBegin(first.text())) {
            if (first != null) {
                again.addFirst(first);
            }
            return null;
        }
        List<Line> nested = new ArrayList<>();
        nested.add(first);
        int depth = 1;
        long chars = 0;
        while (depth > 0) {
            Line next = take();
            if (next == null || chars > limits.line()) {
                return unclosed(line, nested, next);
            }
            nested.add(next);
            if (!next.tooLong()) {
                chars += next.text().length();
                depth += isBegin(next.text()) ? 1 : isEnd(next.text()) ? -1 : 0;
            }
        }
        StringBuilder value = new StringBuilder(line.text());
        for (Line part : nested) {
            if (!part.tooLong()) {
                value.append(Values.escape(part.text())).append("\\n");
            }
        }
        return ContentLine.parse(value.toString(), line.number());
    }

    /** A nested card that never ends: its lines are read again as cards of the file, so that none is swallowed. */
    private ContentLine unclosed(Line line, List<Line> nested, Line next) {
        problem(Code.MALFORMED, line.number(), Messages.agentOpen);
        if (next != null) {
            again.addFirst(next);
        }
        for (int i = nested.size() - 1; i >= 0; i--) {
            again.addFirst(nested.get(i));
        }
        nesting = false;
        return null;
    }

    private String version(ContentLine line) {
        String value = line.value().strip();
        switch (value) {
            case "2.1", "3.0", "4.0" -> {
                return value;
            }
            default -> {
                problem(Code.INVALID_VALUE, line.number(), NLS.bind(Messages.version, value));
                return value.startsWith("2") ? "2.1" : value.startsWith("3") ? "3.0" : "4.0";
            }
        }
    }

    private Line take() throws IOException {
        Line line = again.pollFirst();
        return line != null ? line : lines.next();
    }

    private void problem(Code code, long line, String message) {
        problem(new Problem(code, file, line, message));
    }

    private void problem(Problem problem) {
        problems.accept(problem);
    }

    static boolean isBegin(String line) {
        return marks(line, "BEGIN:VCARD");
    }

    private static boolean isEnd(String line) {
        return marks(line, "END:VCARD");
    }

    private static boolean marks(String line, String mark) {
        int length = line.length();
        if (length < mark.length() || length > mark.length() + 200) {
            return false;
        }
        char first = line.charAt(0);
        if ((first | 0x20) != (mark.charAt(0) | 0x20) && first > ' ' && first != '\uFEFF') {
            return false;
        }
        String text = first == '\uFEFF' ? line.substring(1).strip() : line.strip();
        return text.equalsIgnoreCase(mark) || text.indexOf(' ') > 0
                && text.replace(" ", "").toUpperCase(Locale.ROOT).equals(mark);
    }

    private static boolean base64(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/'
                    || c == '=' || c == ' ')) {
                return false;
            }
        }
        return true;
    }
}
