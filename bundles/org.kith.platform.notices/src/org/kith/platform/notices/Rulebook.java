package org.kith.platform.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kith.model.activity.InteractionType;

/**
 * The rules of all senders, from {@code rules/*.rules}. A file begins with what is true of all notices of a sender;
 * then each kind has a section of its own: {@code [LIKE]}, with a wording in a line behind its language.
 * {@code header}, {@code unless}, {@code body}, {@code text} and {@code key} say more; {@code [IGNORE]} is known and
 * passed over.
 */
final class Rulebook {
    private static final List<String> FILES = List.of("linkedin", "x", "mastodon", "github", "facebook", "instagram",
            "pinterest", "meetup");

    private Rulebook() {
    }

    /** Reads all of them. */
    static List<Sender> senders() {
        return FILES.stream().map(Rulebook::read).toList();
    }

    private static Sender read(String file) {
        try (InputStream in = Rulebook.class.getResourceAsStream("rules/" + file + ".rules");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A sender from the lines of its file. */
    static Sender of(List<String> lines) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                sections.add(new Section(line.substring(1, line.length() - 1)));
                continue;
            }
            int space = line.indexOf(' ');
            String word = line.substring(0, space);
            String rest = line.substring(space + 1).strip();
            if (sections.isEmpty()) {
                head.put(word, rest);
            } else {
                sections.getLast().add(word, rest);
            }
        }
        String from = head.getOrDefault("from", "");
        return new Sender(head.get("platform"), head.get("name"), from.isEmpty() ? List.of() : List.of(from.split(" ")),
                pattern(head.get("list-id")), pattern(head.get("actor-link")), head.get("actor-header"),
                head.get("actor-key"), head.get("actor-page"), head.get("name-key"), pattern(head.get("post-link")),
                head.get("post-page"), head.get("post-key"), sections.stream().map(Section::rule).toList());
    }

    private static Pattern pattern(String regex) {
        return regex == null ? null : Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** A section while it is read. */
    private static final class Section {
        private final InteractionType type;
        private final List<Pattern> subjects = new ArrayList<>();
        private final List<Rule.Header> headers = new ArrayList<>();
        private final List<Pattern> unless = new ArrayList<>();
        private final List<Pattern> bodies = new ArrayList<>();
        private final List<Rule.TextPlace> texts = new ArrayList<>();
        private String key;

        private Section(String name) {
            type = name.equals("IGNORE") ? null : InteractionType.getByName(name);
            if (type == null && !name.equals("IGNORE")) {
                throw new IllegalArgumentException("unknown kind " + name);
            }
        }

        private void add(String word, String rest) {
            switch (word) {
                case "header" -> headers.add(new Rule.Header(rest.substring(0, rest.indexOf(' ')),
                        rest.substring(rest.indexOf(' ') + 1).strip()));
                case "unless" -> unless.add(Wording.inside(rest));
                case "body" -> bodies.add(Wording.inside(rest));
                case "key" -> key = rest;
                case "text" -> texts.add(rest.equals("quoted") ? new Rule.TextPlace(Rule.TextPlace.How.QUOTED, null)
                        : rest.startsWith("before ") ? new Rule.TextPlace(Rule.TextPlace.How.BEFORE,
                                Wording.inside(rest.substring(7)))
                        : new Rule.TextPlace(Rule.TextPlace.How.AT, Wording.inside(rest)));
                default -> subjects.add(Wording.whole(rest));
            }
        }

        private Rule rule() {
            return new Rule(type, List.copyOf(subjects), List.copyOf(headers), List.copyOf(unless),
                    List.copyOf(bodies), List.copyOf(texts), key);
        }
    }
}
