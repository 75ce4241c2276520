package org.kith.platform.feeds;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kith.core.platform.ArchiveEntry;

/** What a file is, told by its first kilobytes. */
enum FeedKind {
    XML, LIST, JSON, NONE;

    private static final Pattern COMMENT = Pattern.compile("<!--.{0,8000}?-->", Pattern.DOTALL);
    private static final Pattern RSS = Pattern.compile("<rss\\b[^>]*>\\s*<channel\\b");
    private static final Pattern RDF = Pattern.compile(
            "<(?:\\w+:)?RDF\\b[^>]*(?:purl\\.org/rss/|my\\.netscape\\.com/rdf)");
    private static final Pattern ATOM = Pattern.compile(
            "<(?:\\w+:)?feed\\b[^>]*(?:www\\.w3\\.org/2005/Atom|purl\\.org/atom/)");
    private static final Pattern OPML = Pattern.compile("<opml\\b[^>]*>");
    private static final Pattern JSON_FEED = Pattern.compile("\"version\"\\s*:\\s*\"https?://jsonfeed\\.org");

    /** Looks at a file; what can't be opened is none. Blocks. */
    static FeedKind of(ArchiveEntry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(zip|png|jpe?g|gif|mp4|csv|vcf|ics|js|mbox|eml|pdf)")) {
            return NONE;
        }
        try {
            String head = XmlFile.head(entry);
            String start = head.stripLeading();
            if (start.startsWith("{")) {
                return JSON_FEED.matcher(head.replace("\\/", "/")).find() ? JSON : NONE;
            }
            if (!start.startsWith("<")) {
                return NONE;
            }
            String text = COMMENT.matcher(head).replaceAll("");
            return OPML.matcher(text).find() ? LIST : RSS.matcher(text).find() || RDF.matcher(text).find()
                    || ATOM.matcher(text).find() ? XML : NONE;
        } catch (IOException unreadable) {
            return NONE;
        }
    }
}
