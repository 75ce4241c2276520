package org.kith.core.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.ConversationRecord;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.model.people.Account;
import org.kith.store.ContactKey;
import org.kith.store.JournalRow;
import org.kith.store.SourceKey;
import org.kith.store.Writing;

/** Writes a chunk of records in one transaction, in the order: accounts, people, events, threads, interactions. */
final class ChunkWriter {
    private final ImportRun run;
    private final Checkpoint checkpoint;
    final AccountBook accounts;
    private final ThreadBook threads;
    private final InteractionBook interactions;
    private final CoverageBook coverage;

    ChunkWriter(ImportRun run, Checkpoint checkpoint, CoverageBook coverage) {
        this.run = run;
        this.checkpoint = checkpoint;
        this.coverage = coverage;
        this.accounts = new AccountBook(run);
        this.threads = new ThreadBook(run);
        this.interactions = new InteractionBook(run, accounts, threads);
    }

    /** The records of a chunk by kind, in order of arrival. */
    private static final class Sorted {
        private final List<OwnerRecord> owners = new ArrayList<>();
        private final List<AccountRecord> accounts = new ArrayList<>();
        private final List<PersonRecord> people = new ArrayList<>();
        private final List<GatheringRecord> gatherings = new ArrayList<>();
        private final List<ConversationRecord> conversations = new ArrayList<>();
        private final List<InteractionRecord> interactions = new ArrayList<>();

        private Sorted(List<Object> records, ImportRun run, CoverageBook coverage) {
            for (Object record : records) {
                switch (record) {
                    case InteractionRecord one -> interactions.add(one);
                    case AccountRecord one -> accounts.add(one);
                    case PersonRecord one -> people.add(one);
                    case GatheringRecord one -> gatherings.add(one);
                    case ConversationRecord one -> conversations.add(one);
                    case OwnerRecord one -> owners.add(one);
                    case CoverageRecord one -> coverage.add(one);
                    case Problem one -> run.problem(one);
                    default -> throw new IllegalArgumentException("not a record: " + record.getClass());
                }
            }
        }
    }

    /**
     * Writes a chunk.
     *
     * @param records checked records
     * @param read    how many of the source have been read at its end
     */
    void write(List<Object> records, long read) throws CoreException {
        Sorted sorted = new Sorted(records, run, coverage);
        try (Writing writing = run.session.store().begin()) {
            run.known = writing.knownInteractions();
            WorkingSet set = new WorkingSet(writing, run.session.documents());
            AccountBook.Page page = accounts.page(writing, set);
            Candidates candidates = new Candidates(run.filter);
            name(sorted, page);
            page.find();
            for (OwnerRecord owner : sorted.owners) {
                if (owner.account() != null) {
                    new OwnerRule(run, accounts, page, set, writing).take(owner,
                            accounts.entry(owner.account().platform(), owner.account().key()));
                }
            }
            page.tell();
            PersonBook people = new PersonBook(run, accounts, page, writing, set, candidates);
            people.find(sorted.people);
            Set<ContactKey> keys = keys(sorted, page, set);
            keys.addAll(people.openKeys());
            candidates.load(keys, writing);
            people.take();
            LinkRules rules = new LinkRules(run, page, set, candidates);
            for (Map.Entry<AccountEntry, List<String>> one : page.linkable.entrySet()) {
                rules.apply(one.getKey(), one.getValue());
            }
            new GatheringBook(run, set, candidates).take(sorted.gatherings);
            Checkpoint.Chunk chunk = checkpoint.chunk(writing, set);
            chunk.saveAggregates();
            page.number();
            tellThreads(sorted);
            boolean newThreads = threads.isDirty();
            threads.save(writing);
            interactions.take(sorted.interactions);
            List<JournalRow> images = interactions.update(writing, chunk.sequence());
            long first = interactions.insert(writing);
            chunk.commit(first, interactions.inserts(), images, read, newThreads || interactions.isDirty());
        }
        accounts.trim();
    }

    private void name(Sorted sorted, AccountBook.Page page) {
        sorted.owners.stream().filter(owner -> owner.account() != null).forEach(owner -> page.add(owner.account()));
        sorted.accounts.forEach(page::add);
        sorted.people.forEach(person -> person.accounts().forEach(page::add));
        sorted.gatherings.forEach(event -> event.accounts().forEach(page::add));
        for (ConversationRecord thread : sorted.conversations) {
            thread.members().forEach(member -> page.add(member, null));
        }
        for (InteractionRecord one : sorted.interactions) {
            Instant at = one.published();
            if (one.actor() != null) {
                page.add(one.actor(), at);
            }
            for (InteractionRecord.Target target : one.targets()) {
                page.add(target.account(), at);
            }
        }
    }

    private Set<ContactKey> keys(Sorted sorted, AccountBook.Page page, WorkingSet set) throws CoreException {
        Set<ContactKey> keys = new LinkedHashSet<>();
        for (Map.Entry<AccountEntry, List<String>> one : page.linkable.entrySet()) {
            Account account = set.get(one.getKey().uid, Account.class);
            if (account != null) {
                keys.addAll(LinkRules.keys(account, one.getValue()));
            }
        }
        for (GatheringRecord record : sorted.gatherings) {
            record.gathering().getAttendances().forEach(one -> {
                ContactKeys.email(one.getEmail()).ifPresent(keys::add);
                ContactKeys.profile(one.getUri()).ifPresent(keys::add);
            });
        }
        return keys;
    }

    private void tellThreads(Sorted sorted) throws CoreException {
        for (ConversationRecord one : sorted.conversations) {
            SourceKey key = new SourceKey(one.platform(), Keys.bounded(one.key()));
            threads.tell(key, one.title(), 0);
            for (AccountRef member : one.members()) {
                threads.tell(key, null, number(member));
            }
        }
        for (InteractionRecord one : sorted.interactions) {
            if (one.conversation() != null) {
                SourceKey key = new SourceKey(one.platform(), Keys.bounded(one.conversation()));
                threads.tell(key, null, one.actor() == null ? 0 : number(one.actor()));
                for (InteractionRecord.Target target : one.targets()) {
                    threads.tell(key, null, number(target.account()));
                }
            }
        }
    }

    private int number(AccountRef account) {
        return accounts.entry(account).id;
    }
}
