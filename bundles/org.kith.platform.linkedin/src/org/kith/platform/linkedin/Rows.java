package org.kith.platform.linkedin;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.core.platform.io.BoundedLines;
import org.kith.core.platform.io.Encodings;
import org.kith.core.platform.io.Limits;
import org.kith.core.platform.io.Line;

/**
 * The records of one table. The header is searched for, whatever stands above it. A record that does not have the
 * header's number of fields, or whose quotes do not close, is left out with its first line only, and reading goes on
 * behind that line; so a lost quote does not swallow the records that follow.
 */
final class Rows implements AutoCloseable {
    private static final int HEADER_WITHIN = 50;

    private final ArchiveEntry entry;
    private final Trouble trouble;
    private final IProgressMonitor monitor;
    private final Limits limits;
    private final boolean backslash;
    private final BoundedLines lines;
    private final Deque<Line> waiting = new ArrayDeque<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private char comma = ',';
    private int width;
    private long badFrom;
    private long badLines;

    Rows(ArchiveEntry entry, boolean backslash, Trouble trouble, IProgressMonitor monitor) throws IOException {
        this(entry, backslash, trouble, monitor, Limits.DEFAULT);
    }

    Rows(ArchiveEntry entry, boolean backslash, Trouble trouble, IProgressMonitor monitor, Limits limits)
            throws IOException {
        this.entry = entry;
        this.trouble = trouble;
        this.monitor = monitor;
        this.limits = limits;
        this.backslash = backslash;
        this.lines = Encodings.lines(entry, limits, trouble::pass);
    }

    /** Goes to the header that has these columns, in lower case; false when there is none. */
    boolean header(Set<String> wanted) throws IOException {
        return header(found -> found.containsAll(wanted));
    }

    /** Goes to the first line whose columns, in lower case, are the header's; false when there is none. */
    boolean header(Predicate<Set<String>> wanted) throws IOException {
        for (int i = 0; i < HEADER_WITHIN; i++) {
            Line line = line();
            if (line == null) {
                return false;
            }
            if (line.text() != null && found(line.text(), wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Hands on every record behind the header. */
    void each(Consumer<Row> taker) throws IOException {
        for (Line line = line(); line != null; line = line()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (line.text() != null && !line.text().isBlank()) {
                record(line, taker);
            }
        }
        tellBad();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean found(String text, Predicate<Set<String>> wanted) {
        for (char candidate : new char[] {',', ';', '\t'}) {
            List<String> fields = Fields.cut(text, candidate, false);
            if (fields == null || fields.size() < 2) {
                continue;
            }
            columns.clear();
            for (int i = 0; i < fields.size(); i++) {
                columns.putIfAbsent(fields.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
            if (wanted.test(columns.keySet())) {
                comma = candidate;
                width = fields.size();
                return true;
            }
        }
        return false;
    }

    private void record(Line first, Consumer<Row> taker) throws IOException {
        List<Line> more = new ArrayList<>(0);
        String text = first.text();
        if (Fields.open(false, text, backslash)) {
            StringBuilder whole = new StringBuilder(text);
            boolean open = true;
            while (open) {
                Line next = line();
                if (next == null || next.text() == null || whole.length() + next.text().length() > limits.string()) {
                    if (next != null) {
                        waiting.addFirst(next);
                    }
                    again(more);
                    bad(first);
                    return;
                }
                more.add(next);
                whole.append('\n').append(next.text());
                open = Fields.open(true, next.text(), backslash);
            }
            text = whole.toString();
        }
        List<String> fields = Fields.cut(text, comma, backslash);
        if (fields == null || !fits(fields)) {
            again(more);
            bad(first);
            return;
        }
        tellBad();
        taker.accept(new Row(columns, fields, new Origin(entry.path(), first.number())));
    }

    private void again(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            waiting.addFirst(lines.get(i));
        }
    }

    /** As many fields as columns; more only when they are empty. */
    private boolean fits(List<String> fields) {
        for (int i = width; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                return false;
            }
        }
        return fields.size() >= width;
    }

    /** Lines that belong to no record, one after another, are one problem. */
    private void bad(Line line) {
        if (badLines == 0) {
            badFrom = line.number();
        }
        badLines++;
    }

    private void tellBad() {
        if (badLines > 0) {
            trouble.at(Problem.Code.MALFORMED, badFrom, Messages.Rows_malformed, badFrom, badFrom + badLines - 1);
            badLines = 0;
        }
    }

    private Line line() throws IOException {
        if (!waiting.isEmpty()) {
            return waiting.removeFirst();
        }
        Line line = lines.next();
        if (line != null && line.tooLong()) {
            trouble.pass(Encodings.tooLong(entry.path(), line, limits.line()));
        } else if (line != null && line.malformed()) {
            trouble.pass(Encodings.malformed(entry.path(), line));
        }
        return line;
    }
}
