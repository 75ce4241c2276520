package org.kith.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.ChunkRow;
import org.kith.store.InteractionRow;
import org.kith.store.Store;
import org.kith.store.Writing;

/** A process that imports chunks, notes each commit in a file, and dies in the middle of one. */
public final class Killed {
    static final int CHUNK = 200;

    private Killed() {
    }

    /** Store folder, file of acknowledged chunks, chunk to die in, and whether after or before its rows are sent. */
    public static void main(String[] args) throws CoreException, IOException {
        Store store = Sample.open(Path.of(args[0]));
        Path acknowledged = Path.of(args[1]);
        int last = Integer.parseInt(args[2]);
        List<Integer> peers = Sample.accounts(store, 10);
        for (int chunk = 0;; chunk++) {
            List<InteractionRow> rows = new ArrayList<>();
            for (int i = 0; i < CHUNK; i++) {
                rows.add(Sample.Row.of(chunk + "-" + i).from(peers.get(i % 10)).at(i).row());
            }
            try (Writing writing = store.begin()) {
                long first = writing.insert(rows);
                writing.addChunk(new ChunkRow(1, chunk, first, first + CHUNK, 0, 0, (long) (chunk + 1) * CHUNK));
                if (chunk == last) {
                    Runtime.getRuntime().halt(137);
                }
                writing.commit();
            }
            Files.writeString(acknowledged, chunk + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
