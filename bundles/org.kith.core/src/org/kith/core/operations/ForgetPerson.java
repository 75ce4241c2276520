package org.kith.core.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
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
 * Deletes a person for good: the person, her accounts, what happened with them, her place in events and circles, and
 * every image of these in the history. A tombstone of hashes stays, so that no import brings her back. Cannot be
 * undone.
 */
public final class ForgetPerson {
    private final Session session;
    private final String uid;

    /** By uid. */
    public ForgetPerson(Session session, String uid) {
        this.session = session;
        this.uid = uid;
    }

    /** Does it, in one transaction. */
    public void run(IProgressMonitor monitor) throws CoreException {
        if (uid.equals(session.me().personUid())) {
            throw Failures.of(Failures.CONFLICT, Messages.ForgetPerson_me, null);
        }
        Person person = session.documents().load(uid, Person.class)
                .orElseThrow(() -> Failures.notFound("There is no person with the uid " + uid + "."));
        List<AccountRow> accounts = session.store().accountsOf(uid);
        Set<String> leaving = new LinkedHashSet<>(List.of(uid));
        accounts.forEach(account -> leaving.add(account.uid()));
        List<Long> images = images(leaving, accounts);
        List<AggregateWrite> cleaned = cleaned(person);
        try (Writing writing = session.store().begin()) {
            for (AccountRow account : accounts) {
                forget(account, accounts, writing);
            }
            writing.removeSourceKeys(person.getExternalIds().stream()
                    .map(id -> new SourceKey(id.getSystem(), id.getValue())).toList());
            writing.remove(leaving);
            if (!cleaned.isEmpty()) {
                writing.put(cleaned);
            }
            writing.removeJournal(images);
            writing.put(List.of(session.documents().write(tombstone(person, accounts), 0, null)));
            writing.commit();
        }
        session.history().forget();
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
        stone.setUid(Uids.derived("tombstone", uid));
        stone.setCreated(session.clock().instant());
        Set<String> hashes = new LinkedHashSet<>();
        hashes.add(Uids.hash("uid", uid));
        for (ContactKey key : ContactKeys.of(person)) {
            if (key.kind() != ContactKey.Kind.PHONE) {
                hashes.add(Uids.hash(key.kind().name(), key.value()));
            }
        }
        person.getExternalIds().forEach(id -> hashes.add(Uids.hash("source", id.getSystem() + " " + id.getValue())));
        accounts.forEach(one -> hashes.add(Uids.hash("account", one.key().platform() + " " + one.key().key())));
        stone.getKeyHashes().addAll(hashes);
        return stone;
    }

    /** Entries of the journal, of imports too, that show the person. */
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

    /** Events and circles without her. */
    private List<AggregateWrite> cleaned(Person person) throws CoreException {
        Set<String> emails = new HashSet<>();
        ContactKeys.of(person).stream().filter(key -> key.kind() == ContactKey.Kind.EMAIL)
                .forEach(key -> emails.add(key.value()));
        List<AggregateWrite> writes = new ArrayList<>();
        String me = session.me().personUid();
        session.store().aggregates("Gathering", row -> {
            Gathering event = (Gathering) session.documents().read(row);
            if (event.getAttendances().removeIf(one -> uid.equals(one.getPersonUid())
                    || ContactKeys.email(one.getEmail()).filter(key -> emails.contains(key.value())).isPresent())) {
                writes.add(session.documents().write(event, row.revision(), me));
            }
        });
        session.store().aggregates("Circle", row -> {
            Circle circle = (Circle) session.documents().read(row);
            if (circle.getMemberUids().remove(uid)) {
                writes.add(session.documents().write(circle, row.revision(), me));
            }
        });
        return writes;
    }
}
