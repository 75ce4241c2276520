package org.kith.core.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.Promotion;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Account;
import org.kith.model.people.DecidedBy;
import org.kith.model.people.Person;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.ContactKey;
import org.kith.store.Writing;

/**
 * What is done after the last record: accounts and attendees that were there before are linked to people who came now,
 * and those in one-to-one contact with me become contacts. Chunk by chunk, as part of the batch. Used by the writer's
 * thread.
 */
final class Finish {
    private static final int CHUNK = 1000;

    private final ImportRun run;
    private final Checkpoint checkpoint;
    private final AccountBook accounts;

    Finish(ImportRun run, Checkpoint checkpoint, AccountBook accounts) {
        this.run = run;
        this.checkpoint = checkpoint;
        this.accounts = accounts;
    }

    void run(IProgressMonitor monitor) throws CoreException {
        if (run.newContactKeys) {
            linkWaiting(monitor);
        }
        if (promote(monitor) || run.newContactKeys) {
            greetGuests(monitor);
        }
    }

    /** Attendees who became contacts by this import are matched now, not first when their calendar comes again. */
    private void greetGuests(IProgressMonitor monitor) throws CoreException {
        Set<String> all = new LinkedHashSet<>(run.withGuests);
        run.session.store().aggregates("Gathering", row -> {
            Gathering event = (Gathering) run.session.documents().read(row);
            if (event.getAttendances().stream().anyMatch(this::mayBeKnown)) {
                all.add(event.getUid());
            }
        });
        List<String> events = List.copyOf(all);
        for (int at = 0; at < events.size(); at += CHUNK) {
            check(monitor);
            List<String> some = events.subList(at, Math.min(events.size(), at + CHUNK));
            try (Writing writing = run.session.store().begin()) {
                WorkingSet set = new WorkingSet(writing, run.session.documents());
                set.load(some);
                List<Gathering> gatherings = new ArrayList<>();
                for (String uid : some) {
                    gatherings.add(set.get(uid, Gathering.class));
                }
                Set<ContactKey> keys = new LinkedHashSet<>();
                gatherings.forEach(event -> event.getAttendances().forEach(one -> {
                    ContactKeys.email(one.getEmail()).ifPresent(keys::add);
                    ContactKeys.profile(one.getUri()).ifPresent(keys::add);
                }));
                Candidates candidates = new Candidates(run.filter);
                candidates.load(keys, writing);
                GatheringBook book = new GatheringBook(run, set, candidates);
                gatherings.stream().filter(book::matchAgain).forEach(set::changed);
                end(writing, set);
            }
        }
    }

    private boolean mayBeKnown(Attendance one) {
        return one.getPersonUid() == null
                && (ContactKeys.email(one.getEmail()).filter(run.filter::mayBeKnown).isPresent()
                        || ContactKeys.profile(one.getUri()).filter(run.filter::mayBeKnown).isPresent());
    }

    private void linkWaiting(IProgressMonitor monitor) throws CoreException {
        List<AccountRow> waiting = run.session.store().accounts(new AccountQuery(null, null, false, null, 0)).stream()
                .filter(row -> row.uri() != null || row.handle() != null
                        || ContactKeys.MAIL.equals(row.key().platform())).toList();
        for (int at = 0; at < waiting.size(); at += CHUNK) {
            check(monitor);
            List<AccountRow> some = waiting.subList(at, Math.min(waiting.size(), at + CHUNK));
            Set<ContactKey> keys = new LinkedHashSet<>();
            Map<AccountRow, Set<ContactKey>> keysOf = new LinkedHashMap<>();
            for (AccountRow row : some) {
                Set<ContactKey> own = new LinkedHashSet<>();
                ContactKeys.page(row.key().platform(), row.handle(), row.uri()).or(() -> ContactKeys.home(row.uri()))
                        .ifPresent(own::add);
                if (ContactKeys.MAIL.equals(row.key().platform())) {
                    ContactKeys.email(row.key().key()).ifPresent(own::add);
                }
                keysOf.put(row, own);
                keys.addAll(own);
            }
            try (Writing writing = run.session.store().begin()) {
                Candidates candidates = new Candidates(run.filter);
                candidates.load(keys, writing);
                List<AccountRow> hits = some.stream()
                        .filter(row -> !candidates.with(keysOf.get(row)).isEmpty()).toList();
                if (hits.isEmpty()) {
                    continue;
                }
                WorkingSet set = new WorkingSet(writing, run.session.documents());
                AccountBook.Page page = accounts.page(writing, set);
                hits.forEach(row -> page.add(org.kith.core.platform.AccountRef.of(row.key().platform(),
                        row.key().key()), null));
                page.find();
                set.load(hits.stream().map(AccountRow::uid).toList());
                LinkRules rules = new LinkRules(run, page, set, candidates);
                for (AccountRow row : hits) {
                    AccountEntry entry = accounts.entry(row.key().platform(), row.key().key());
                    boolean wasMine = entry.own;
                    rules.apply(entry, List.of());
                    if (entry.own && !wasMine) {
                        run.turning.addAll(writing.interactionsOf(entry.id));
                    }
                }
                end(writing, set);
            }
        }
    }

    private boolean promote(IProgressMonitor monitor) throws CoreException {
        List<AccountEntry> close = run.closeTo.stream()
                .filter(entry -> entry.personUid == null && !entry.own && !entry.gone).toList();
        for (int at = 0; at < close.size(); at += CHUNK) {
            check(monitor);
            List<AccountEntry> some = close.subList(at, Math.min(close.size(), at + CHUNK));
            try (Writing writing = run.session.store().begin()) {
                WorkingSet set = new WorkingSet(writing, run.session.documents());
                AccountBook.Page page = accounts.page(writing, set);
                List<String> uids = new ArrayList<>();
                some.forEach(entry -> {
                    uids.add(entry.uid);
                    uids.add(Promotion.uid(entry.uid));
                });
                set.load(uids);
                for (AccountEntry entry : some) {
                    promote(entry, page, set);
                }
                end(writing, set);
            }
        }
        return !close.isEmpty();
    }

    private void promote(AccountEntry entry, AccountBook.Page page, WorkingSet set) throws CoreException {
        Account account = set.get(entry.uid, Account.class);
        if (account == null || account.activeLink() != null || account.isShared()
                || run.buried("account", entry.key.platform() + " " + entry.key.key())) {
            return;
        }
        String uid = Promotion.uid(entry.uid);
        if (set.get(uid, Person.class) == null) {
            Person person = Promotion.person(account);
            run.merge.stamp(person, run.batchUid);
            set.create(person);
            run.added(Counts.Subject.PEOPLE);
        }
        page.link(entry, uid, Promotion.EVIDENCE, DecidedBy.RULE, 1);
    }

    private void end(Writing writing, WorkingSet set) throws CoreException {
        Checkpoint.Chunk chunk = checkpoint.chunk(writing, set);
        chunk.saveAggregates();
        chunk.commit(0, 0, List.of(), checkpoint.row().records(), false);
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
