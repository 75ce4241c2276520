package org.kith.core.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.store.AccountKey;
import org.kith.store.BatchRow;
import org.kith.store.KnownInteractions;

/** Who stands in for what an import brought, when that import is taken back: later imports, and the user's hand. */
final class Vouchers {
    private final KnownInteractions known;
    private final long[][] seen;
    /** Aggregates touched by hand, with the number of the last such entry in the journal. */
    private final Map<String, Long> touched = new HashMap<>();

    Vouchers(Session session, int batch, KnownInteractions known) throws CoreException {
        this.known = known;
        java.util.List<long[]> sets = new java.util.ArrayList<>();
        for (BatchRow row : session.store().batches()) {
            if (row.id() > batch && row.state() != BatchRow.State.UNDONE) {
                sets.add(session.store().seen(row.id()));
            }
        }
        seen = sets.toArray(long[][]::new);
        Images images = new Images(session.store());
        session.store().journal(0, row -> {
            if (row.undone()) {
                return;
            }
            if (row.kind().equals(Images.INTERACTION)) {
                for (AccountKey key : images.accountsOf(row.after() == null ? row.before() : row.after())) {
                    touched.put(Uids.account(key.platform(), key.key()), row.id());
                }
            } else {
                touched.put(row.uid(), row.id());
            }
        });
    }

    /** Whether a later import met this interaction again. */
    boolean vouchForInteraction(String platform, String key) {
        return seen(known.keyHash(platform, key));
    }

    /** Whether a later import met this aggregate again, or the user touched it after that entry of the journal. */
    boolean vouchFor(String uid, long after) {
        Long hand = touched.get(uid);
        return hand != null && hand > after || seen(known.keyHash(Seen.AGGREGATES, uid));
    }

    private boolean seen(long hash) {
        for (long[] set : seen) {
            if (Arrays.binarySearch(set, hash) >= 0) {
                return true;
            }
        }
        return false;
    }
}
