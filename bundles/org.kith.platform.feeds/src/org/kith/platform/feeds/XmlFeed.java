package org.kith.platform.feeds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;

/**
 * Reads RSS of all versions, Atom, and lists of feeds. What was read before a damage is there after it. Used once, on
 * the reader's thread.
 */
final class XmlFeed {
    static final int MOST = 20_000;

    private final XMLStreamReader parser;
    private final Element in;
    private final String file;
    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final Runnable alive;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Feed> listed = new ArrayList<>();
    private String title;
    private String home;
    private String self;
    private String about;
    private Author author = Author.NOBODY;
    private int left;

    /**
     * Over a parser that stands before the root.
     *
     * @param alive called often; throws when the reading was cancelled
     */
    XmlFeed(XMLStreamReader parser, String file, ZoneId zone, Consumer<Problem> problems, Runnable alive) {
        this.parser = parser;
        this.in = new Element(parser);
        this.file = file;
        this.zone = zone;
        this.problems = problems;
        this.alive = alive;
    }

    /** Reads to the end of the root element. */
    void read() throws XMLStreamException {
        while (parser.next() != XMLStreamConstants.START_ELEMENT) {
            alive.run();
        }
        String base = in.base(null);
        switch (parser.getLocalName()) {
            case "rss", "RDF" -> {
                while (in.nextChild()) {
                    switch (in.name()) {
                        case "channel" -> channel(in.base(base));
                        case "item" -> entry(base);
                        default -> in.skip();
                    }
                }
            }
            case "feed" -> channel(base);
            case "opml" -> outlines();
            default -> problems.accept(new Problem(Problem.Code.NOT_UNDERSTOOD, file, in.line(),
                    NLS.bind(Messages.noFeed, file)));
        }
        if (left > 0) {
            problems.accept(Problem.in(Problem.Code.TOO_LARGE, file, tooMany(left)));
        }
    }

    /** What was read: one feed, or those of a list; none when there was nothing at all. */
    List<Feed> feeds() {
        boolean nothing = title == null && home == null && self == null && entries.isEmpty();
        return nothing ? List.copyOf(listed)
                : List.of(new Feed(title, home, self, about, author, List.copyOf(entries), 1));
    }

    /** The sentence about entries that were left out. */
    static String tooMany(int left) {
        return NLS.bind(Messages.tooMany, String.format("%,d", MOST), String.format("%,d", left));
    }

    private void channel(String base) throws XMLStreamException {
        while (in.nextChild()) {
            alive.run();
            String inner = in.base(base);
            switch (in.name()) {
                case "title" -> title = Words.shortened(TextElement.read(in), 300);
                case "link" -> link(inner);
                case "description", "subtitle", "tagline" -> about = Words.shortened(TextElement.read(in), 1000);
                case "author" -> author = AuthorElement.read(in, inner);
                case "managingEditor", "dc:creator", "itunes:author" -> {
                    Author found = AuthorElement.ofText(in.content());
                    author = author.unknown() ? found : author;
                }
                case "item", "entry" -> entry(base);
                default -> in.skip();
            }
        }
    }

    private void link(String base) throws XMLStreamException {
        String href = in.attribute("href");
        String rel = in.attribute("rel");
        String text = in.content();
        if (href == null) {
            String found = Addresses.absolute(base, text);
            home = found == null ? home : found;
        } else if ("self".equals(rel)) {
            self = Addresses.absolute(base, href);
        } else if (rel == null || rel.equals("alternate")) {
            home = home == null ? Addresses.absolute(base == null ? self : base, href) : home;
        }
    }

    private void entry(String base) throws XMLStreamException {
        alive.run();
        if (entries.size() >= MOST) {
            left++;
            in.skip();
            return;
        }
        long line = in.line();
        Entry entry = new EntryReader(in, file, zone, problems).read(base == null ? self == null ? home : self : base);
        if (entry.empty()) {
            problems.accept(new Problem(Problem.Code.MALFORMED, file, line, Messages.emptyEntry));
        } else {
            entries.add(entry);
        }
    }

    private void outlines() throws XMLStreamException {
        while (parser.hasNext()) {
            alive.run();
            if (parser.next() == XMLStreamConstants.START_ELEMENT && in.name().equals("outline")) {
                String address = Addresses.absolute(null, attribute("xmlUrl"));
                String page = Addresses.absolute(null, attribute("htmlUrl"));
                if ((address != null || page != null) && listed.size() < MOST) {
                    String name = attribute("title") == null ? attribute("text") : attribute("title");
                    // the list calls the feed by its title, and does not tell who writes it
                    listed.add(new Feed(null, page, address, Words.shortened(Words.ofHtml(name), 300), Author.NOBODY,
                            List.of(), in.line()));
                } else if (attribute("xmlUrl") != null) {
                    problems.accept(new Problem(Problem.Code.INVALID_VALUE, file, in.line(), Messages.badOutline));
                }
            }
        }
    }

    private String attribute(String name) {
        String value = in.attribute(name);
        return value == null ? in.attribute(name.toLowerCase(java.util.Locale.ROOT)) : value;
    }
}
