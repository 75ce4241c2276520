package org.kith.platform.feeds;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;

/**
 * Reads the entries of a feed that is not well-formed one by one, each as a small document of its own, so that a
 * damaged one costs only itself. Used once, on the reader's thread.
 */
final class Salvage {
    private static final int MOST = 16 << 20;
    private static final Pattern ROOT = Pattern.compile("<((?:\\w+:)?(?:rss|RDF|feed))\\b([^<>]{0,8000})>");
    private static final Pattern BEGIN = Pattern.compile("<(item|entry)(?=[\\s>])");

    private final String file;
    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final Runnable alive;

    Salvage(String file, ZoneId zone, Consumer<Problem> problems, Runnable alive) {
        this.file = file;
        this.zone = zone;
        this.problems = problems;
        this.alive = alive;
    }

    /** All entries of the text that can be read; null when it is too large or has no root. */
    List<Entry> entries(Reader text, String base) throws IOException {
        String whole = read(text);
        Matcher root = ROOT.matcher(whole == null ? "" : whole);
        if (!root.find()) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        Matcher begin = BEGIN.matcher(whole);
        long line = 1;
        int counted = 0;
        for (int from = root.end(); begin.find(from) && entries.size() < XmlFeed.MOST;) {
            alive.run();
            String close = "</" + begin.group(1) + ">";
            int end = whole.indexOf(close, begin.end());
            if (end < 0) {
                problems.accept(new Problem(Problem.Code.TRUNCATED, file, lines(whole, 0, begin.start(), 1),
                        NLS.bind(Messages.fileCut, file, entries.size())));
                return entries;
            }
            line = lines(whole, counted, begin.start(), line);
            counted = begin.start();
            from = end + close.length();
            entry(root, whole.substring(begin.start(), from), line, base, entries);
        }
        return entries;
    }

    private void entry(Matcher root, String block, long line, String base, List<Entry> entries) {
        // xml:base of the root is in its attributes; without one, addresses are relative to the page
        String page = base == null ? "" : base.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        String head = page.isEmpty() ? "" : root.group(1).endsWith("feed") ? "<link href=\"" + page + "\"/>"
                : "<channel><link>" + page + "</link></channel>";
        String document = "<" + root.group(1) + root.group(2) + ">" + head + block + "</" + root.group(1) + ">";
        XmlFeed feed = null;
        try {
            feed = new XmlFeed(XmlFile.parser(new StringReader(document)), file, zone, problem -> problems.accept(
                    new Problem(problem.code(), problem.file(), problem.line() + line - 1, problem.message())), alive);
            feed.read();
        } catch (XMLStreamException damaged) {
            problems.accept(new Problem(Problem.Code.MALFORMED, file, line, Messages.badItem));
            return;
        }
        feed.feeds().forEach(read -> read.entries().forEach(one -> entries.add(new Entry(one.id(), one.link(),
                one.title(), one.summary(), one.published(), one.author(), one.tags(), one.line() + line - 1))));
    }

    private static long lines(String text, int from, int to, long before) {
        return before + text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private static String read(Reader text) throws IOException {
        StringBuilder whole = new StringBuilder();
        char[] some = new char[1 << 14];
        for (int count = text.read(some); count >= 0; count = text.read(some)) {
            whole.append(some, 0, count);
            if (whole.length() > MOST) {
                return null;
            }
        }
        return whole.toString();
    }
}
