package org.kith.core.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person dropped, as one tree of files: a single file, a folder, a zip, a tar.gz, or several parts of a split
 * export merged into one. Made by the core, which has already refused unsafe paths, links and bombs and reports these
 * in {@link #problems()}. Entries are sorted by path, so that every run sees the same order. Immutable and safe for
 * any thread; valid until the import that made it ends.
 *
 * @since 0.1
 */
public interface Archive {
    /** The name of what was dropped, for messages, e.g. {@code Basic_LinkedInDataExport.zip}. */
    String name();

    /** All readable files, sorted by path (code units). */
    List<ArchiveEntry> entries();

    /** What was refused or cut while opening. */
    List<Problem> problems();

    /**
     * The first entry whose path ends with the given path, compared without regard to case and on a folder boundary:
     * {@code data/tweets.js} finds {@code twitter-2024/data/Tweets.js} but not {@code mydata/tweets.js}.
     */
    default Optional<ArchiveEntry> find(String pathSuffix) {
        return entries().stream().filter(entry -> endsWith(entry.path(), pathSuffix)).findFirst();
    }

    /** All entries that {@link #find} would match. */
    default List<ArchiveEntry> findAll(String pathSuffix) {
        return entries().stream().filter(entry -> endsWith(entry.path(), pathSuffix)).toList();
    }

    private static boolean endsWith(String path, String suffix) {
        String whole = path.toLowerCase(Locale.ROOT);
        String end = suffix.toLowerCase(Locale.ROOT);
        return whole.equals(end) || whole.endsWith("/" + end);
    }
}
