package org.kith.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An open store: the truth on disk. Reads are short, use READ UNCOMMITTED and see committed chunks soon; writes go
 * through {@link #begin()}. Safe for any thread but the UI thread; no thread inside may ever be interrupted.
 */
public interface Store extends AutoCloseable {
    /** Starts the one write transaction; waits for another writer to end. Close without commit rolls back. */
    Writing begin() throws CoreException;

    // people and accounts ------------------------------------------------------------------------------------

    /** Uids of people that match, in the query's order. */
    List<String> people(PeopleQuery query) throws CoreException;

    /** Rows for uids, in the given order; unknown uids are left out. */
    List<PersonRow> personRows(List<String> uids) throws CoreException;

    /** The labels that living people bear, sorted without regard to case, and how many bear each. */
    java.util.SortedMap<String, Integer> tags() throws CoreException;

    /** Uids of accounts that match, in the query's order; quick enough for each keystroke once asked. */
    List<String> accountUids(AccountQuery query) throws CoreException;

    /** Rows of accounts for uids, in the given order; unknown uids are left out. */
    List<AccountRow> accountRows(List<String> uids) throws CoreException;

    /** Accounts in the query's order. */
    List<AccountRow> accounts(AccountQuery query) throws CoreException;

    /** All accounts linked to a person now. */
    List<AccountRow> accountsOf(String personUid) throws CoreException;

    /** People that have this contact key (folded e-mail, canonical profile address), sorted by uid. */
    List<String> peopleWith(ContactKey key) throws CoreException;

    /** By what everybody living but me is recognised; one pass, a second for 50,000 people. */
    List<PersonKeys> personKeys() throws CoreException;

    /** All accounts but mine that are linked to somebody, in no order; one pass. */
    List<LinkedAccount> linkedAccounts() throws CoreException;

    /** The birthdays of all contacts but me and those in the trash, by uid; one pass. */
    List<BirthdayRow> birthdays() throws CoreException;

    /** When everybody and I last were in touch one-to-one, in no order; who never was is left out. One pass. */
    List<LastPrivate> lastPrivate() throws CoreException;

    // aggregates ----------------------------------------------------------------------------------------------

    /** The document of an aggregate, also when trashed. */
    Optional<AggregateRow> aggregate(String uid) throws CoreException;

    /**
     * Walks all aggregates, trashed ones too, in constant memory: of one kind in uid order; of all kinds (null) in
     * order of their internal id, that is of creation, which is what a native export writes.
     */
    void aggregates(String kind, Visitor<AggregateRow> visitor) throws CoreException;

    /** Bytes of a photo or attachment by lower-case SHA-256 in hex. */
    Optional<Blob> blob(String hash) throws CoreException;

    /** Hashes of all blobs, sorted. */
    List<String> blobs() throws CoreException;

    // what happened -------------------------------------------------------------------------------------------

    /** One page of a timeline, latest first; unknown times come last. Keyset paging by {@link TimelineRow#cursor()}. */
    List<TimelineRow> timeline(TimelineQuery query) throws CoreException;

    /**
     * The places of one page, in the order of {@link #timeline}; quicker than the rows. Stops after a bounded search,
     * and then says how far it came.
     */
    TimelinePlaces timelinePlaces(TimelineQuery query) throws CoreException;

    /** Rows by internal id, in the given order; those that are gone are left out. */
    List<TimelineRow> timelineRows(List<Long> ids) throws CoreException;

    /** Walks all interactions in id order (order of insertion); constant memory. Targets are complete. */
    void interactions(Visitor<InteractionRow> visitor) throws CoreException;

    /** Interactions by internal id, in id order; unknown ids are left out. */
    List<InteractionRow> interactions(List<Long> ids) throws CoreException;

    /** Walks the interactions of a time, latest first, in constant memory. Targets are complete. */
    void interactions(Span span, Visitor<InteractionRow> visitor) throws CoreException;

    /** Internal ids by exact (platform, key); unknown keys are absent. */
    Map<SourceKey, Long> interactionIds(Collection<SourceKey> keys) throws CoreException;

    /** Conversation threads in id order. */
    void conversations(Visitor<ConversationRow> visitor) throws CoreException;

    /** Events, latest start first. */
    List<EventRow> events(EventQuery query) throws CoreException;

    // overviews, served by roll-ups ----------------------------------------------------------------------------

    Overview overview() throws CoreException;

    /** Accounts with the most interactions with me, greatest first. */
    List<AccountTotal> topAccounts(int limit) throws CoreException;

    /** Counts per calendar month (UTC), type and direction, oldest first. */
    List<MonthTotal> months() throws CoreException;

    /** The day ledger of some accounts, oldest first. */
    List<LedgerDay> ledger(List<Integer> accounts) throws CoreException;

    // ties -----------------------------------------------------------------------------------------------------

    /** What was worked out of ties, in no order; may be stale. */
    List<TieRow> ties() throws CoreException;

    /** The same of some people; unknown ones are left out. */
    List<TieRow> ties(Collection<String> people) throws CoreException;

    /** By contact a number that changes with what passed between us: another one makes a tie stale. */
    Map<String, Long> tieStamps() throws CoreException;

    // imports ---------------------------------------------------------------------------------------------------

    List<BatchRow> batches() throws CoreException;

    List<ProblemRow> problems(int batch) throws CoreException;

    List<CoverageRow> coverage() throws CoreException;

    /** Journal entries, oldest first; batch 0 for those made by hand. */
    void journal(int batch, Visitor<JournalRow> visitor) throws CoreException;

    /** Everything that sources' native keys stand for, in order of (platform, key); for a native export. */
    void sourceKeys(java.util.function.BiConsumer<SourceKey, String> visitor) throws CoreException;

    /** Committed chunks of a batch, in sequence. */
    List<ChunkRow> chunks(int batch) throws CoreException;

    /** Key hashes that a batch met again unchanged, sorted. */
    long[] seen(int batch) throws CoreException;

    /** All settings, sorted by key; for a native export. */
    java.util.SortedMap<String, String> settings() throws CoreException;

    /** A setting of the workspace (schema version, who I am's uid, preferences); empty when not set. */
    Optional<String> setting(String key) throws CoreException;

    // keeping -----------------------------------------------------------------------------------------------

    /** Copies the whole store, consistent, while it is used, into a new empty folder. */
    void copyTo(Path folder, IProgressMonitor monitor) throws CoreException;

    /** Checks tables, indexes, roll-ups against rows, references and documents; empty when all holds. */
    List<String> verify(IProgressMonitor monitor) throws CoreException;

    /** Tells after each commit; called on the writer's thread, must be quick. */
    void addListener(StoreListener listener);

    void removeListener(StoreListener listener);

    /** Closes; waits for the writer. Later calls fail. */
    @Override
    void close();
}
