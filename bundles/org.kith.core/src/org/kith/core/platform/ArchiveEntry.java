package org.kith.core.platform;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of an {@link Archive}. Its stream is bounded by the import's budgets: one that grows past them ends with an
 * {@link IOException} whose message a person can read.
 *
 * @since 0.1
 */
public interface ArchiveEntry {
    /** Path inside the archive with {@code /} between folders, never absolute, never with {@code ..}. */
    String path();

    /** The last part of {@link #path()}. */
    default String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** Size in bytes as declared, or -1 when the container does not tell. */
    long size();

    /** Opens the content afresh. The caller closes it. Blocks on disk. */
    InputStream open() throws IOException;
}
