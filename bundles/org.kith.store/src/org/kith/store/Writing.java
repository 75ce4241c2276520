package org.kith.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;

/**
 * The one write transaction. Used by one thread. Roll-ups (ledger, months, account totals, overview) and the index
 * rows of peers are kept by the store inside the same transaction; a caller never writes them. Everything is batched:
 * hand over lists, not single rows, in an import.
 */
public interface Writing extends AutoCloseable {
    // aggregates ------------------------------------------------------------------------------------------------

    /**
     * Inserts or updates documents with their projections. {@code expectedRevision} 0 means new. The new revision is
     * expected + 1.
     *
     * @throws CoreException CONFLICT when a revision differs; the transaction is then to be closed
     */
    void put(List<AggregateWrite> writes) throws CoreException;

    /** Removes aggregates for good, with their projections. */
    void remove(Collection<String> uids) throws CoreException;

    /** Reads inside the transaction. */
    Map<String, AggregateRow> read(Collection<String> uids) throws CoreException;

    /** The internal id that the next new aggregate gets: the range of a {@link ChunkRow} lies between two calls. */
    long nextAggregate();

    /** Stores bytes under their hash; the same hash again does nothing. */
    void putBlobs(Collection<Blob> blobs) throws CoreException;

    // keys, looked up in batches ------------------------------------------------------------------------------

    /** Internal ids, uids, people and ownership of known accounts; unknown keys are absent. */
    Map<AccountKey, KnownAccount> accounts(Collection<AccountKey> keys) throws CoreException;

    /** The person known by a source's native key (platform + key), see {@link #putSourceKeys}. */
    Map<SourceKey, String> sourceKeys(Collection<SourceKey> keys) throws CoreException;

    /** Remembers which aggregate a source's native key stands for. */
    void putSourceKeys(Map<SourceKey, String> uids) throws CoreException;

    /** Takes them back. */
    void removeSourceKeys(Collection<SourceKey> keys) throws CoreException;

    /** People by contact key; several people may share one. Trashed people are left out. */
    Map<ContactKey, List<String>> people(Collection<ContactKey> keys) throws CoreException;

    /** Accounts by contact key, so that a card finds an account that came before it; unknown keys are absent. */
    Map<ContactKey, List<KnownAccount>> accountsWith(Collection<ContactKey> keys) throws CoreException;

    // interactions ----------------------------------------------------------------------------------------------

    /**
     * Inserts rows whose id is 0 and returns their ids, contiguous, in order. The caller has made sure that the keys
     * are new (see {@link #knownInteractions}).
     */
    long insert(List<InteractionRow> rows) throws CoreException;

    /**
     * Replaces rows by id; index rows of peers and roll-ups follow, seen with the accounts that are mine now. After an
     * account became mine or ceased to be, the caller updates the rows of {@link #interactionsOf} with new directions.
     *
     * @throws CoreException CONFLICT when a row is not there
     */
    void update(List<InteractionRow> rows) throws CoreException;

    /** Removes rows by id, those that are there; roll-ups follow. */
    void delete(Collection<Long> ids) throws CoreException;

    /**
     * Fast set of the interactions that are stored: from 64-bit hash of (platform, key) to 64-bit hash of the content.
     * Loaded once and then kept up by this store; shared, do not change it.
     */
    KnownInteractions knownInteractions() throws CoreException;

    /** Internal ids by exact (platform, key): asked of the disk, so also right where two keys share a hash. */
    Map<SourceKey, Long> interactionIds(Collection<SourceKey> keys) throws CoreException;

    /**
     * Inserts or updates threads; returns internal ids. A title that is not null replaces the stored one, members are
     * added to the stored ones.
     */
    Map<SourceKey, Integer> conversations(Collection<ConversationRow> rows) throws CoreException;

    /** Ids of interactions whose direction, seen with other own accounts, may differ: those that touch one. */
    List<Long> interactionsOf(int account) throws CoreException;

    // imports ---------------------------------------------------------------------------------------------------

    /** Inserts (id 0) or updates a batch; returns its id. */
    int putBatch(BatchRow batch) throws CoreException;

    /** Forgets a batch with its chunks, journal, problems and seen sets. */
    void removeBatch(int batch) throws CoreException;

    void addProblems(int batch, List<ProblemRow> problems) throws CoreException;

    /** Records a committed chunk of a batch: which contiguous interactions and aggregates it inserted. */
    void addChunk(ChunkRow chunk) throws CoreException;

    List<ChunkRow> chunks(int batch) throws CoreException;

    void removeChunk(ChunkRow chunk) throws CoreException;

    /** Hashes of interactions that a batch met again unchanged (it did not bring them, but it vouches for them). */
    void addSeen(int batch, long[] keyHashes) throws CoreException;

    /** All seen hashes of batches later than this one, sorted. */
    long[] seenAfter(int batch) throws CoreException;

    /** Appends before- and after-images. */
    void journal(List<JournalRow> rows) throws CoreException;

    /** Journal of a batch, newest first. */
    List<JournalRow> journal(int batch) throws CoreException;

    void removeJournal(Collection<Long> ids) throws CoreException;

    void putCoverage(List<CoverageRow> rows) throws CoreException;

    void removeCoverage(int batch) throws CoreException;

    /** Replaces what was worked out of ties; listeners hear nothing of it. */
    void putTies(Collection<TieRow> ties) throws CoreException;

    /** Forgets what was worked out of the ties with some people. */
    void removeTies(Collection<String> people) throws CoreException;

    void putSetting(String key, String value) throws CoreException;

    // end -------------------------------------------------------------------------------------------------------

    /** Makes everything durable and tells listeners. The writing is over. */
    void commit() throws CoreException;

    /** Rolls back unless committed. */
    @Override
    void close();
}
