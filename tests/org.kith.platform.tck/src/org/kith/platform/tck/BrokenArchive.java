package org.kith.platform.tck;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

/** An archive each of whose files fails after that share of its bytes, as a cut zip does. */
record BrokenArchive(Archive whole, double share) implements Archive {
    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public List<ArchiveEntry> entries() {
        return whole.entries().stream().<ArchiveEntry>map(entry -> new Broken(entry, share)).toList();
    }

    @Override
    public List<Problem> problems() {
        return List.of(Problem.in(Problem.Code.TRUNCATED, name(), name() + " ends early."));
    }

    private record Broken(ArchiveEntry entry, double share) implements ArchiveEntry {
        @Override
        public String path() {
            return entry.path();
        }

        @Override
        public long size() {
            return entry.size();
        }

        @Override
        public InputStream open() throws IOException {
            byte[] all;
            try (InputStream in = entry.open()) {
                all = in.readAllBytes();
            }
            return new SequenceInputStream(new ByteArrayInputStream(all, 0, (int) (all.length * share)),
                    new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new EOFException(path() + " ends early.");
                        }

                        @Override
                        public int read(byte[] into, int offset, int length) throws IOException {
                            throw new EOFException(path() + " ends early.");
                        }
                    });
        }
    }
}
