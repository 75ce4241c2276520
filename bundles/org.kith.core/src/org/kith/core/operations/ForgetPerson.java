package org.kith.core.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.Uids;
import org.kith.core.imports.Images;
import org.kith.core.imports.Rows;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Circle;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Tombstone;
import org.kith.store.AccountKey;
import org.kith.store.AccountRow;
import org.kith.store.AggregateWrite;
import org.kith.store.BatchRow;
import org.kith.store.ContactKey;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;
import org.kith.store.Writing;

/**
 * Deletes people for good: each person, her accounts, what happened with them, her place in events and circles, what the
 * practices keep about her, and every image of these in the history. A tombstone of hashes stays, so that no import brings her back. Cannot be
 * undone.
 */
public final class ForgetPerson {
    private final Session session;
    private final List<String> people;

    /** By uid. */
    public ForgetPerson(Session session, String uid) {
        this(session, List.of(uid));
    }

    /** Several at once, by uid. */
    public ForgetPerson(Session session, List<String> uids) {
        this.session = session;
        this.people = List.copyOf(uids);
    }

    /** Does it, in one transaction; me among them is refused before anything is done. */
    public void run(IProgressMonitor monitor) throws CoreException {
        String me = session.me().personUid();
        if (me != null && people.contains(me)) {
            throw Failures.of(Failures.CONFLICT, Messages.ForgetPerson_me, null);
        }
        List<Person> persons = new ArrayList<>();
        List<AccountRow> accounts = new ArrayList<>();
        List<Tombstone> stones = new ArrayList<>();
        for (String uid : people) {
            Person person = session.documents().load(uid, Person.class)
                    .orElseThrow(() -> Failures.notFound("There is no person with the uid " + uid + "."));
            List<AccountRow> hers = session.store().accountsOf(uid);
            persons.add(person);
            accounts.addAll(hers);
            stones.add(tombstone(person, hers));
        }
        Set<String> leaving = new LinkedHashSet<>(people);
        accounts.forEach(account -> leaving.add(account.uid()));
        leaving.addAll(CareTraces.about(session, people));
        List<Long> images = images(leaving, accounts);
        List<AggregateWrite> written = new ArrayList<>(cleaned(persons));
        written.addAll(CareTraces.journals(session, people));
        for (Tombstone stone : stones) {
            written.add(stone(stone));
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try (Writing writing = session.store().begin()) {
            for (AccountRow account : accounts) {
                forget(account, accounts, writing);
            }
            writing.removeSourceKeys(persons.stream().flatMap(person -> person.getExternalIds().stream())
                    .map(id -> new SourceKey(id.getSystem(), id.getValue())).toList());
            writing.remove(leaving);
            writing.put(written);
            writing.removeJournal(images);
            writing.commit();
        }
        session.history().forget();
    }

    /** Who was forgotten before and entered anew has a stone already; what it says stays. */
    private AggregateWrite stone(Tombstone stone) throws CoreException {
        Tombstone before = session.documents().load(stone.getUid(), Tombstone.class).orElse(null);
        if (before == null) {
            return session.documents().write(stone, 0, null);
        }
        before.getKeyHashes().stream().filter(hash -> !stone.getKeyHashes().contains(hash)).toList()
                .forEach(stone.getKeyHashes()::add);
        return session.documents().write(stone, session.store().aggregate(stone.getUid()).orElseThrow().revision(), null);
    }

    private void forget(AccountRow account, List<AccountRow> all, Writing writing) throws CoreException {
        Set<Integer> gone = new HashSet<>();
        all.forEach(one -> gone.add(one.id()));
        Set<Integer> mine = new HashSet<>();
        session.me().accounts().forEach(one -> mine.add(one.id()));
        List<Long> delete = new ArrayList<>();
        List<InteractionRow> update = new ArrayList<>();
        for (InteractionRow row : session.store().interactions(writing.interactionsOf(account.id()))) {
            List<InteractionRow.Target> others = row.targets().stream()
                    .filter(target -> !gone.contains(target.account())).toList();
            boolean othersThere = others.stream().anyMatch(target -> !mine.contains(target.account()));
            if (gone.contains(row.actor()) || !othersThere) {
                delete.add(row.id());
            } else {
                update.add(Rows.turned(row, others, row.direction()));
            }
        }
        if (!delete.isEmpty()) {
            writing.delete(delete);
        }
        if (!update.isEmpty()) {
            writing.update(update);
        }
    }

    private Tombstone tombstone(Person person, List<AccountRow> accounts) {
        Tombstone stone = PeopleFactory.eINSTANCE.createTombstone();
        stone.setUid(Uids.derived("tombstone", person.getUid()));
        stone.setCreated(session.clock().instant());
        Set<String> hashes = new LinkedHashSet<>();
        hashes.add(Uids.hash("uid", person.getUid()));
        for (ContactKey key : ContactKeys.of(person)) {
            if (key.kind().tellsAlone()) {
                hashes.add(Uids.hash(key.kind().name(), key.value()));
            }
        }
        person.getExternalIds().forEach(id -> hashes.add(Uids.hash("source", id.getSystem() + " " + id.getValue())));
        accounts.forEach(one -> hashes.add(Uids.hash("account", one.key().platform() + " " + one.key().key())));
        stone.getKeyHashes().addAll(hashes);
        return stone;
    }

    /** Entries of the journal, of imports too, that show the people. */
    private List<Long> images(Set<String> leaving, List<AccountRow> accounts) throws CoreException {
        Set<AccountKey> keys = new HashSet<>();
        accounts.forEach(account -> keys.add(account.key()));
        List<Integer> batches = new ArrayList<>(session.store().batches().stream().map(BatchRow::id).toList());
        batches.addFirst(0);
        List<Long> found = new ArrayList<>();
        Images images = new Images(session.store());
        for (int batch : batches) {
            session.store().journal(batch, row -> {
                boolean shown = leaving.contains(row.uid());
                if (row.kind().equals(Images.INTERACTION)) {
                    byte[] image = row.before() == null ? row.after() : row.before();
                    shown = image != null && images.accountsOf(image).stream().anyMatch(keys::contains);
                }
                if (shown) {
                    found.add(row.id());
                }
            });
        }
        return found;
    }

    /** Events and circles without them. */
    private List<AggregateWrite> cleaned(List<Person> persons) throws CoreException {
        Set<String> emails = new HashSet<>();
        persons.forEach(person -> ContactKeys.of(person).stream()
                .filter(key -> key.kind() == ContactKey.Kind.EMAIL).forEach(key -> emails.add(key.value())));
        List<AggregateWrite> writes = new ArrayList<>();
        String me = session.me().personUid();
        session.store().aggregates("Gathering", row -> {
            Gathering event = (Gathering) session.documents().read(row);
            if (event.getAttendances().removeIf(one -> one.getPersonUid() != null && people.contains(one.getPersonUid())
                    || ContactKeys.email(one.getEmail()).filter(key -> emails.contains(key.value())).isPresent())) {
                writes.add(session.documents().write(event, row.revision(), me));
            }
        });
        session.store().aggregates("Circle", row -> {
            Circle circle = (Circle) session.documents().read(row);
            if (circle.getMemberUids().removeAll(people)) {
                writes.add(session.documents().write(circle, row.revision(), me));
            }
        });
        return writes;
    }
}
