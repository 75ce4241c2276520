package org.kith.core.imports;

import java.util.List;
import org.kith.core.platform.Problem;
import org.kith.store.BatchRow;

/**
 * What came of an import.
 *
 * @param batch    number of the batch
 * @param uid      its lasting name
 * @param platform platform id
 * @param origin   path or account
 * @param state    COMPLETE, or CANCELLED with the finished part kept
 * @param counts   what it did
 * @param problems what could not be read or was left out
 * @param notInIt  sentences: what the source does not tell
 * @param notes    sentences that a person should read: whose archive it was taken for, that it had been here before
 * @param failed   whether the plug-in failed, so that a part may be missing
 * @param cursor   of a live source; null otherwise
 */
public record ImportResult(int batch, String uid, String platform, String origin, BatchRow.State state, Counts counts,
        List<Problem> problems, List<String> notInIt, List<String> notes, boolean failed, String cursor) {
}
