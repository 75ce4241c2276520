package org.kith.core.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.platform.Problem;
import org.kith.core.session.Me;
import org.kith.core.session.Session;
import org.kith.model.people.Person;
import org.kith.model.people.Tombstone;
import org.kith.store.ChunkRow;
import org.kith.store.KnownInteractions;
import org.kith.store.PeopleQuery;

/** What all parts of one running import share. Used by the writer's thread. */
final class ImportRun {
    private static final int FEW = 500;

    final Session session;
    final String platform;
    final Instant now;
    final Counts counts;
    final ProblemLog problems;
    final KnowledgeMerge merge = new KnowledgeMerge();
    final Set<String> notes = new java.util.LinkedHashSet<>();
    /** People of whom a record of this import was read already: further ones only fill gaps. */
    final Set<String> peopleMet = new HashSet<>();
    /** Accounts, still nobody's, in one-to-one contact with me. */
    final Set<AccountEntry> closeTo = new java.util.LinkedHashSet<>();
    private final Set<String> siblings = new HashSet<>();
    /** Events with an attendee by address who is nobody's yet. */
    final Set<String> withGuests = new java.util.LinkedHashSet<>();
    private final Set<String> tombstones = new HashSet<>();
    /** Half-open ranges of the numbers of aggregates that this import made; neighbours are joined. */
    private final List<long[]> made = new ArrayList<>();
    private final List<Long> seen = new ArrayList<>();
    private final LongSet seenAll = new LongSet();
    int batch;
    String batchUid;
    Me me;
    AccountEntry owner;
    /** The archive belongs to an account that is not mine. */
    boolean foreign;
    /** Whether records count: not while a resumed import reads again what it has written before. */
    boolean counting = true;
    /** Whether people became known who may own accounts that are in the store already. */
    boolean newContactKeys;
    /** Interactions of accounts that became mine though they were known before: they turn round. */
    final Set<Long> turning = new HashSet<>();
    long leftOut;
    final KeyFilter filter;
    KnownInteractions known;

    ImportRun(Session session, String platform, Counts counts, ProblemLog problems) throws CoreException {
        this.session = session;
        this.platform = platform;
        this.now = session.clock().instant();
        this.counts = counts;
        this.problems = problems;
        this.me = session.me();
        this.filter = filter();
        session.store().batches().stream().filter(row -> row.platform().equals(platform))
                .forEach(row -> siblings.add(row.uid()));
        session.store().aggregates("Tombstone", row -> tombstones.addAll(
                ((Tombstone) session.documents().read(row)).getKeyHashes()));
    }

    /** Whether a value was brought by the same platform, so that a newer one of it may take its place. */
    boolean sameSource(String batchUid) {
        return siblings.contains(batchUid);
    }

    private KeyFilter filter() throws CoreException {
        List<String> some = session.store().people(new PeopleQuery(null, PeopleQuery.Order.NAME, false, FEW + 1));
        boolean many = some.size() > FEW;
        KeyFilter filter = new KeyFilter(many);
        if (!many) {
            session.store().aggregates("Person",
                    row -> filter.saved((Person) session.documents().read(row)));
            session.store().personRows(some).forEach(row -> row.accounts().forEach(account -> ContactKeys
                    .page(account.key().platform(), account.handle(), account.uri()).ifPresent(filter::saved)));
        }
        return filter;
    }

    boolean buried(String kind, String value) {
        return !tombstones.isEmpty() && tombstones.contains(Uids.hash(kind, value));
    }

    void remember(List<ChunkRow> chunks) {
        for (ChunkRow chunk : chunks) {
            if (!made.isEmpty() && made.getLast()[1] == chunk.aggregatesFrom()) {
                made.getLast()[1] = chunk.aggregatesTo();
            } else if (chunk.aggregatesTo() > chunk.aggregatesFrom()) {
                made.add(new long[] {chunk.aggregatesFrom(), chunk.aggregatesTo()});
            }
        }
    }

    /** Whether an aggregate of that number was made by an earlier chunk of this import. */
    boolean made(long id) {
        for (long[] range : made) {
            if (id >= range[0] && id < range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Vouches for an interaction that was there before. */
    void seen(long keyHash) {
        if (counting) {
            seen.add(keyHash);
        }
    }

    /** Vouches for an aggregate that was there before. */
    void seenAggregate(String uid) {
        long hash = known.keyHash(Seen.AGGREGATES, uid);
        if (counting && seenAll.add(hash)) {
            seen.add(hash);
        }
    }

    boolean hasManySeen() {
        return seen.size() > 20_000;
    }

    long[] takeSeen() {
        long[] hashes = seen.stream().mapToLong(Long::longValue).distinct().sorted().toArray();
        seen.clear();
        return hashes;
    }

    void added(Counts.Subject subject) {
        if (counting) {
            counts.added(subject, 1);
        }
    }

    void unchanged(Counts.Subject subject) {
        if (counting) {
            counts.unchanged(subject, 1);
        }
    }

    /** One that was counted as unchanged turns out to be updated. */
    void turnsUpdated(Counts.Subject subject) {
        if (counting) {
            counts.unchanged(subject, -1);
            counts.updated(subject, 1);
        }
    }

    void problem(Problem problem) {
        if (counting) {
            problems.add(problem);
        }
    }
}
