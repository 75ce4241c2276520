package org.kith.core.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

/**
 * An archive with the files behind it held open. Made by {@link Archives}, closed by the import operation when the
 * import ends; entries can't be opened afterwards. Safe for any thread.
 *
 * @since 0.1
 */
public final class OpenArchive implements Archive, AutoCloseable {
    private final String name;
    private final List<ArchiveEntry> entries;
    private final List<Problem> problems;
    private final List<Closeable> files;

    OpenArchive(String name, List<? extends ArchiveEntry> entries, List<Problem> problems, List<Closeable> files) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.problems = problems;
        this.files = files;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<ArchiveEntry> entries() {
        return entries;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    /** Closes the files; a file that fails to close was only read and loses nothing. */
    @Override
    public void close() {
        closeAll(files);
    }

    static void closeAll(List<Closeable> files) {
        for (Closeable file : files) {
            try {
                file.close();
            } catch (IOException readOnly) {
                continue;
            }
        }
    }
}
