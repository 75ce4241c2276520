package org.kith.core.intake;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.BatchRow;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;
import org.kith.store.Store;
import org.kith.store.Writing;

/** Takes everything out of a store again, after a restore into it failed half-way. One thread. */
final class EmptyStore {
    private static final int CHUNK = 1000;

    private final Store store;

    EmptyStore(Store store) {
        this.store = store;
    }

    void sweep() throws CoreException {
        List<Long> interactions = new ArrayList<>();
        store.interactions((InteractionRow row) -> interactions.add(row.id()));
        chunks(interactions, Writing::delete);
        List<SourceKey> keys = new ArrayList<>();
        store.sourceKeys((key, uid) -> keys.add(key));
        chunks(keys, Writing::removeSourceKeys);
        List<String> uids = new ArrayList<>();
        store.aggregates(null, row -> uids.add(row.uid()));
        chunks(uids, Writing::remove);
        chunks(store.batches().stream().map(BatchRow::id).toList(), (writing, ids) -> {
            for (int id : ids) {
                writing.removeBatch(id);
            }
        });
    }

    /** What is done with one chunk. */
    private interface Step<T> {
        void run(Writing writing, List<T> chunk) throws CoreException;
    }

    private <T> void chunks(List<T> all, Step<T> step) throws CoreException {
        for (int from = 0; from < all.size(); from += CHUNK) {
            try (Writing writing = store.begin()) {
                step.run(writing, all.subList(from, Math.min(all.size(), from + CHUNK)));
                writing.commit();
            }
        }
    }
}
