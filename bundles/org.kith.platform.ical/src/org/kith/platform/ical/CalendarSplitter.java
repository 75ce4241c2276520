package org.kith.platform.ical;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.io.Encodings;
import org.kith.core.platform.io.Limits;
import org.kith.core.platform.io.Line;
import org.kith.core.platform.io.UnfoldedLines;

/**
 * Cuts a file into events, each for itself, and collects time zone definitions on the way. An event without END ends
 * where the next begins; other components are counted and told of once. Not thread-safe.
 */
final class CalendarSplitter {
    private static final int MOST_LINES = 20_000;
    private static final int MOST_CHARS = 32 << 20;
    private static final int MOST_ZONE_CHARS = 200_000;
    private static final int MOST_BAD = 50;

    private final UnfoldedLines lines;
    private final String file;
    private final Limits limits;
    private final Consumer<Problem> problems;
    private final Zones zones;
    private final Map<String, Integer> others = new TreeMap<>();
    private long calendarLine;
    private boolean junk;
    private int bad;
    private Line ahead;
    private String calendar;
    private String method;

    CalendarSplitter(UnfoldedLines lines, String file, Limits limits, Zones zones, Consumer<Problem> problems) {
        this.lines = lines;
        this.file = file;
        this.limits = limits;
        this.zones = zones;
        this.problems = problems;
    }

    /** The next event; null at the end of the file. */
    RawEvent next() throws IOException {
        while (true) {
            Line line = take();
            if (line == null) {
                finish();
                return null;
            }
            ContentLine content = ContentLine.parse(line.text(), line.number());
            String begun = content == null || !content.name().equals("BEGIN") ? null : component(content);
            if (begun == null) {
                outside(content, line);
            } else if (begun.equals("VCALENDAR")) {
                calendarLine = line.number();
                calendar = null;
                method = null;
                junk = false;
            } else if (begun.equals("VEVENT")) {
                RawEvent event = event(line.number());
                if (event != null) {
                    return event;
                }
            } else if (begun.equals("VTIMEZONE")) {
                zone(line);
            } else {
                others.merge(begun, 1, Integer::sum);
                skip(begun);
            }
        }
    }

    /** What else the file holds, counted: {@code 3 VALARM, 2 VJOURNAL}. Empty when nothing. */
    String others() {
        List<String> counted = new ArrayList<>();
        others.forEach((name, count) -> counted.add(count + " " + name));
        return String.join(", ", counted);
    }

    private void outside(ContentLine content, Line line) {
        if (content == null || calendarLine == 0) {
            if (!line.text().isBlank() && !junk) {
                junk = true;
                problem(Code.MALFORMED, line.number(), calendarLine == 0 ? Messages.junk : Messages.badLine);
            }
            return;
        }
        switch (content.name()) {
            case "END" -> calendarLine = component(content).equals("VCALENDAR") ? 0 : calendarLine;
            case "X-WR-CALNAME", "NAME" -> calendar = calendar == null ? name(Values.text(content)) : calendar;
            case "METHOD" -> method = content.value().strip().toUpperCase(Locale.ROOT);
            default -> {
                // the calendar's own properties: version, program, colours
            }
        }
    }

    private RawEvent event(long start) throws IOException {
        List<ContentLine> content = new ArrayList<>(16);
        long chars = 0;
        boolean over = false;
        while (true) {
            Line line = take();
            if (line == null) {
                problem(Code.TRUNCATED, start, Messages.eventCut);
                return null;
            }
            ContentLine parsed = ContentLine.parse(line.text(), line.number());
            String mark = parsed == null ? "" : parsed.name();
            if (mark.equals("END") && component(parsed).equals("VEVENT")) {
                break;
            }
            boolean opens = mark.equals("BEGIN");
            if (opens && (component(parsed).equals("VEVENT") || component(parsed).equals("VCALENDAR"))
                    || mark.equals("END") && component(parsed).equals("VCALENDAR")) {
                ahead = line;
                problem(Code.MALFORMED, start, Messages.eventNoEnd);
                break;
            }
            if (opens) {
                others.merge(component(parsed), 1, Integer::sum);
                skip(component(parsed));
                continue;
            }
            chars += line.text().length();
            if (over || content.size() >= MOST_LINES || chars > MOST_CHARS) {
                if (!over) {
                    problem(Code.TOO_LARGE, line.number(), Messages.eventTooLarge);
                }
                over = true;
            } else if (parsed != null) {
                content.add(parsed);
            } else if (!line.text().isBlank() && ++bad <= MOST_BAD) {
                problem(Code.MALFORMED, line.number(), Messages.badLine);
            }
        }
        return new RawEvent(start, content, calendar, method);
    }

    /** Passes over a component; it also ends where an event or calendar begins or the calendar ends. */
    private void skip(String name) throws IOException {
        zone(name, null);
    }

    private void zone(Line begin) throws IOException {
        StringBuilder text = new StringBuilder(begin.text()).append("\r\n");
        if (zone("VTIMEZONE", text)) {
            zones.define(text.toString());
        }
    }

    private boolean zone(String name, StringBuilder text) throws IOException {
        while (true) {
            Line line = take();
            if (line == null) {
                return false;
            }
            ContentLine parsed = ContentLine.parse(line.text(), line.number());
            if (text != null && text.length() < MOST_ZONE_CHARS) {
                text.append(line.text()).append("\r\n");
            }
            if (parsed == null || !parsed.name().equals("END") && !parsed.name().equals("BEGIN")) {
                continue;
            }
            String mark = component(parsed);
            if (parsed.name().equals("END") && mark.equals(name)) {
                return text == null || text.length() < MOST_ZONE_CHARS;
            }
            if (mark.equals("VEVENT") || mark.equals("VCALENDAR")) {
                ahead = line;
                return false;
            }
            if (parsed.name().equals("BEGIN") && text == null) {
                others.merge(mark, 1, Integer::sum);
            }
        }
    }

    private void finish() {
        if (calendarLine > 0) {
            problem(Code.TRUNCATED, calendarLine, Messages.calendarCut);
            calendarLine = 0;
        }
    }

    /** The next line that is not too long; one that is has been told of. */
    private Line take() throws IOException {
        if (ahead != null) {
            Line line = ahead;
            ahead = null;
            return line;
        }
        while (true) {
            Line line = lines.next();
            if (line == null) {
                return null;
            }
            if (!line.tooLong()) {
                if (line.malformed() && ++bad <= MOST_BAD) {
                    problems.accept(Encodings.malformed(file, line));
                }
                return line.number() == 1 && line.text().startsWith("\uFEFF") ? new Line(1, line.offset(),
                        line.text().substring(1), false, line.malformed()) : line;
            }
            problems.accept(Encodings.tooLong(file, line, limits.line()));
        }
    }

    private void problem(Code code, long line, String message) {
        problems.accept(new Problem(code, file, line, NLS.bind(message, file)));
    }

    private static String component(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }

    private static String name(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
