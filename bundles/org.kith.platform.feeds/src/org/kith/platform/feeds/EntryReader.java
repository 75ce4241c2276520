package org.kith.platform.feeds;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;

/** Reads one item of RSS or one entry of Atom. Used once, on the reader's thread. */
final class EntryReader {
    static final int SUMMARY = 1000;
    private static final int TITLE = 300;
    private static final int TAGS = 40;

    private final Element in;
    private final String file;
    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final long line;
    private final Set<String> tags = new LinkedHashSet<>();
    private String id;
    private String link;
    private String title;
    private String summary;
    private String content;
    private Author author = Author.NOBODY;
    private String published;
    private String updated;

    EntryReader(Element in, String file, ZoneId zone, Consumer<Problem> problems) {
        this.in = in;
        this.file = file;
        this.zone = zone;
        this.problems = problems;
        this.line = in.line();
    }

    Entry read(String outer) throws XMLStreamException {
        String base = in.base(outer);
        while (in.nextChild()) {
            child(in.name(), in.base(base));
        }
        String words = Words.shortened(summary == null ? content : summary, SUMMARY);
        return new Entry(id, link, Words.shortened(title, TITLE), words, published(), author,
                List.copyOf(tags), line);
    }

    private void child(String name, String base) throws XMLStreamException {
        switch (name) {
            case "title" -> title = TextElement.read(in);
            case "link" -> link(base);
            case "guid" -> guid(base);
            case "id" -> id = stripped(in.content());
            case "pubDate", "published", "issued", "dc:date" -> published = stripped(in.content());
            case "updated", "modified" -> updated = stripped(in.content());
            case "author" -> author = AuthorElement.read(in, base);
            case "dc:creator", "itunes:author" -> {
                Author creator = AuthorElement.ofText(in.content());
                author = author.unknown() ? creator : author;
            }
            case "category", "dc:subject" -> category();
            case "description", "summary" -> summary = TextElement.read(in);
            case "content", "content:encoded" -> content = TextElement.read(in);
            default -> in.skip();
        }
    }

    private void link(String base) throws XMLStreamException {
        String href = in.attribute("href");
        String rel = in.attribute("rel");
        String text = in.content();
        if (href == null) {
            link = link == null ? Addresses.absolute(base, text) : link;
        } else if (rel == null || rel.equals("alternate")) {
            String found = Addresses.absolute(base, href);
            link = found == null ? link : found;
        }
    }

    private void guid(String base) throws XMLStreamException {
        boolean permanent = !"false".equals(in.attribute("isPermaLink"));
        id = stripped(in.content());
        String address = permanent && id != null && id.startsWith("http") ? Addresses.absolute(base, id) : null;
        link = link == null ? address : link;
    }

    private void category() throws XMLStreamException {
        String label = in.attribute("label");
        String term = in.attribute("term");
        String text = Words.ofHtml(in.content());
        String tag = stripped(label != null ? label : term != null ? term : text);
        if (tag != null && tag.length() < 100 && tags.size() < TAGS) {
            tags.add(tag);
        }
    }

    private Published published() {
        String text = published == null ? updated : published;
        Published when = text == null ? Published.UNKNOWN : Dates.read(text, zone);
        if (when == null) {
            problems.accept(new Problem(Problem.Code.INVALID_VALUE, file, line,
                    NLS.bind(Messages.badDate, Words.shortened(text, 60))));
            return Published.UNKNOWN;
        }
        return when;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
