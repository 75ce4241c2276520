package org.kith.platform.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;

/** Reads a JSON Feed, version 1.0 or 1.1. What was read before a damage is there after it. Used once. */
final class JsonFeed {
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(100).maxStringLength(16 << 20).maxNameLength(10_000).build()).build();

    private final String file;
    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final Runnable alive;
    private final List<Entry> entries = new ArrayList<>();
    private String title;
    private String home;
    private String self;
    private String about;
    private Author author = Author.NOBODY;
    private int left;

    JsonFeed(String file, ZoneId zone, Consumer<Problem> problems, Runnable alive) {
        this.file = file;
        this.zone = zone;
        this.problems = problems;
        this.alive = alive;
    }

    /** Reads to the end of the object. */
    void read(Reader text) throws IOException {
        try (JsonParser in = JSON.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                problems.accept(Problem.in(Problem.Code.NOT_UNDERSTOOD, file, NLS.bind(Messages.noFeed, file)));
                return;
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "title" -> title = Words.shortened(Words.ofText(string(in)), 300);
                    case "home_page_url" -> home = Addresses.absolute(null, string(in));
                    case "feed_url" -> self = Addresses.absolute(null, string(in));
                    case "description" -> about = Words.shortened(Words.ofText(string(in)), 1000);
                    case "author", "authors" -> author = author(in, author);
                    case "items" -> items(in);
                    default -> in.skipChildren();
                }
            }
        }
        if (left > 0) {
            problems.accept(Problem.in(Problem.Code.TOO_LARGE, file, XmlFeed.tooMany(left)));
        }
    }

    /** What was read; none when there was nothing at all. */
    List<Feed> feeds() {
        boolean nothing = title == null && home == null && self == null && entries.isEmpty();
        return nothing ? List.of() : List.of(new Feed(title, home, self, about, author, List.copyOf(entries), 1));
    }

    private void items(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return;
        }
        for (JsonToken token = in.nextToken(); token != null && token != JsonToken.END_ARRAY; token = in.nextToken()) {
            alive.run();
            long line = in.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                in.skipChildren();
                problems.accept(new Problem(Problem.Code.MALFORMED, file, line, Messages.badItem));
            } else if (entries.size() >= XmlFeed.MOST) {
                left++;
                in.skipChildren();
            } else {
                item(in, line);
            }
        }
    }

    private void item(JsonParser in, long line) throws IOException {
        String id = null;
        String link = null;
        String heading = null;
        String summary = null;
        String content = null;
        String published = null;
        String updated = null;
        Author own = Author.NOBODY;
        List<String> tags = new ArrayList<>();
        String base = home == null ? self : home;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> id = string(in);
                case "url" -> link = Addresses.absolute(base, string(in));
                case "title" -> heading = Words.shortened(Words.ofText(string(in)), 300);
                case "summary" -> summary = Words.ofText(string(in));
                case "content_text" -> content = Words.ofText(string(in));
                case "content_html" -> {
                    String html = Words.ofHtml(string(in));
                    content = content == null ? html : content;
                }
                case "date_published" -> published = string(in);
                case "date_modified" -> updated = string(in);
                case "author", "authors" -> own = author(in, own);
                case "tags" -> tags(in, tags);
                default -> in.skipChildren();
            }
        }
        Entry entry = new Entry(id, link, heading, Words.shortened(summary == null ? content : summary,
                EntryReader.SUMMARY), published(published == null ? updated : published, line), own, tags, line);
        if (entry.empty()) {
            problems.accept(new Problem(Problem.Code.MALFORMED, file, line, Messages.emptyEntry));
        } else {
            entries.add(entry);
        }
    }

    private Published published(String text, long line) {
        Published when = text == null ? Published.UNKNOWN : Dates.read(text, zone);
        if (when == null) {
            problems.accept(new Problem(Problem.Code.INVALID_VALUE, file, line,
                    NLS.bind(Messages.badDate, Words.shortened(text, 60))));
            return Published.UNKNOWN;
        }
        return when;
    }

    private static void tags(JsonParser in, List<String> tags) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return;
        }
        for (JsonToken token = in.nextToken(); token != null && token != JsonToken.END_ARRAY; token = in.nextToken()) {
            String tag = string(in);
            if (tag != null && !tag.isBlank() && tag.length() < 100 && tags.size() < 40) {
                tags.add(tag.strip());
            }
        }
    }

    /** An author, or the first of a list. */
    private static Author author(JsonParser in, Author before) throws IOException {
        if (in.currentToken() == JsonToken.START_ARRAY) {
            List<Author> all = new ArrayList<>();
            for (JsonToken token = in.nextToken(); token != null && token != JsonToken.END_ARRAY;
                    token = in.nextToken()) {
                all.add(author(in, Author.NOBODY));
            }
            return all.isEmpty() || !before.unknown() ? before : all.getFirst();
        }
        if (in.currentToken() != JsonToken.START_OBJECT) {
            in.skipChildren();
            return before;
        }
        String name = null;
        String uri = null;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            switch (field) {
                case "name" -> name = Words.ofText(string(in));
                case "url" -> uri = Addresses.absolute(null, string(in));
                default -> in.skipChildren();
            }
        }
        return before.unknown() ? new Author(name, uri, null) : before;
    }

    /** A string or number; null for anything else, which is passed over. */
    private static String string(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING || in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            String text = in.getText();
            return text.isBlank() ? null : text;
        }
        in.skipChildren();
        return null;
    }
}
