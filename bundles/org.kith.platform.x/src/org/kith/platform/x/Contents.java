package org.kith.platform.x;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;

/**
 * Which file of an archive is what, found by looking into the files: users rename them, unzip them and give one alone.
 * Parts of one list stay in the order of their paths, {@code -part2} before {@code -part10}.
 */
final class Contents {
    /** What is read. */
    enum Kind {
        ACCOUNT("account"), MANIFEST("manifest"), PROFILE("profile"), HANDLES("screen-name-change"),
        DETAILS("user-details"), NOTES("note-tweet", "note-tweets"), POSTS("tweets", "tweet"),
        COMMUNITY("community-tweet", "community-tweets"), CIRCLE("twitter-circle-tweet"), LIKES("like", "likes"),
        DIRECT("direct-messages", "direct-message"),
        GROUP("direct-messages-group", "direct-message-group", "direct-group-messages"),
        FOLLOWERS("follower", "followers"), FOLLOWING("following"), BLOCKED("block"), MUTED("mute"),
        CONTACTS("contact");

        private final Set<String> sections;

        Kind(String... sections) {
            this.sections = Set.of(sections);
        }

        static Kind of(String section) {
            for (Kind kind : values()) {
                if (kind.sections.contains(section)) {
                    return kind;
                }
            }
            return null;
        }
    }

    private final Map<Kind, List<ArchiveEntry>> entries = new EnumMap<>(Kind.class);
    /** Files of X's that tell nothing of people. */
    final List<String> others = new ArrayList<>();
    /** The tables of the layout before August 2018. */
    final List<ArchiveEntry> tables = new ArrayList<>();
    boolean page;

    /** Looks into all scripts of an archive, a few kilobytes each. */
    static Contents of(Archive archive, IProgressMonitor monitor) {
        Contents contents = new Contents();
        for (ArchiveEntry entry : archive.entries()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            contents.look(entry);
        }
        contents.entries.values().forEach(list -> list.sort((one, other) -> {
            int order = Integer.compare(part(one), part(other));
            return order != 0 ? order : one.path().compareTo(other.path());
        }));
        return contents;
    }

    /** All files of a kind. */
    List<ArchiveEntry> all(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    boolean has(Kind kind) {
        return entries.containsKey(kind);
    }

    /** What a file is by its name alone: {@code tweets} for {@code tweets-part1.js}. */
    static String section(String fileName) {
        return original(fileName).replaceFirst("(-part\\d+)?\\.js(on)?$", "");
    }

    /** Whether two names are of the same file, but for case and what a browser adds: {@code tweets (1).js}. */
    static boolean same(String one, String other) {
        return original(one).equals(original(other));
    }

    private static String original(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).replaceFirst(" \\(\\d+\\)(?=\\.)", "");
    }

    boolean isEmpty() {
        return entries.isEmpty() && others.isEmpty();
    }

    private void look(ArchiveEntry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        if (name.startsWith("your archive") && name.endsWith(".html")) {
            page = true;
        }
        try {
            if (name.endsWith(".csv") && head(entry).contains("tweet_id")) {
                tables.add(entry);
            } else if (name.endsWith(".js") || name.endsWith(".json") || name.endsWith(".txt")) {
                script(entry);
            }
        } catch (IOException unreadable) {
            // it is told of when it is read; here it only can't be recognised
        }
    }

    private void script(ArchiveEntry entry) throws IOException {
        String section = ScriptFile.sniff(entry);
        if (section == null) {
            return;
        }
        Kind kind = Kind.of(section);
        if (kind != null) {
            entries.computeIfAbsent(kind, key -> new ArrayList<>()).add(entry);
        } else {
            others.add(entry.path());
        }
    }

    private static String head(ArchiveEntry entry) throws IOException {
        try (var in = entry.open()) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }

    private static int part(ArchiveEntry entry) {
        String name = entry.name();
        int at = name.indexOf("-part");
        int number = 0;
        for (int i = at + 5; at > 0 && i < name.length() && i < at + 11 && Character.isDigit(name.charAt(i)); i++) {
            number = number * 10 + Character.digit(name.charAt(i), 10);
        }
        return number;
    }
}
