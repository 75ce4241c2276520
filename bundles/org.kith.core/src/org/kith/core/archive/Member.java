package org.kith.core.archive;

import java.io.IOException;
import java.io.InputStream;
import org.kith.core.platform.ArchiveEntry;

/** A file of the tree; counts what has been read of it against the budget. Safe for any thread. */
final class Member implements ArchiveEntry {
    private final String path;
    private final long size;
    private final long packed;
    private final Opener opener;
    private final Budget budget;
    private long reached;

    /** Opens the content afresh. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * A file.
     *
     * @param size   declared bytes, -1 unknown
     * @param packed bytes it takes in its container, -1 when it is not packed
     */
    Member(String path, long size, long packed, Opener opener, Budget budget) {
        this.path = path;
        this.size = size;
        this.packed = packed;
        this.opener = opener;
        this.budget = budget;
    }

    /** The same file elsewhere in the tree. */
    Member at(String otherPath) {
        return new Member(otherPath, size, packed, opener, budget);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        return new BudgetedStream(opener.open(), this);
    }

    /** Without the budget, for looking into containers, which count by themselves. */
    InputStream raw() throws IOException {
        return opener.open();
    }

    /** Somebody has read so far; only what nobody has read before counts. */
    synchronized void reached(long position) throws IOException {
        if (position > reached) {
            budget.take(path, position - reached, position, packed);
            reached = position;
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
