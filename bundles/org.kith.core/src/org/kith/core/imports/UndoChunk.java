package org.kith.core.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Aggregate;
import org.kith.model.people.ExternalId;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.Person;
import org.kith.model.people.Workspace;
import org.kith.store.AccountKey;
import org.kith.store.AccountRow;
import org.kith.store.AggregateRow;
import org.kith.store.AggregateWrite;
import org.kith.store.BatchRow;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.KnownAccount;
import org.kith.store.SourceKey;
import org.kith.store.Writing;

/** Takes back one chunk of an import inside one transaction. */
final class UndoChunk {
    final Set<String> removedPeople = new HashSet<>();
    final Set<Long> turning = new HashSet<>();
    long interactions;
    long aggregates;
    long restored;
    long kept;
    private final Session session;
    private final BatchRow batch;
    private final Vouchers vouchers;
    private final Writing writing;
    private String me;

    /** What all chunks of one undo share. */
    record Task(Session session, BatchRow batch, Vouchers vouchers) {
    }

    UndoChunk(Task task, Writing writing) {
        this.session = task.session();
        this.batch = task.batch();
        this.vouchers = task.vouchers();
        this.writing = writing;
        this.me = session.me().personUid();
    }

    /** Removes interactions that nobody else vouches for. */
    void interactions(List<Long> ids) throws CoreException {
        if (ids.isEmpty()) {
            return;
        }
        List<Long> gone = new ArrayList<>();
        for (InteractionRow row : session.store().interactions(ids)) {
            if (vouchers.vouchForInteraction(row.platform(), row.key())) {
                kept++;
            } else {
                gone.add(row.id());
            }
        }
        writing.delete(gone);
        interactions += gone.size();
    }

    /** Puts back what the chunk changed. */
    void restore(List<JournalRow> newestFirst) throws CoreException {
        Map<SourceKey, byte[]> images = new LinkedHashMap<>();
        Map<String, JournalRow> documents = new LinkedHashMap<>();
        for (JournalRow row : newestFirst) {
            if (row.kind().equals(Images.INTERACTION)) {
                int blank = row.uid().indexOf(' ');
                images.put(new SourceKey(row.uid().substring(0, blank), row.uid().substring(blank + 1)),
                        row.before());
            } else {
                documents.put(row.uid(), row);
            }
        }
        restoreInteractions(images);
        restoreAggregates(documents);
    }

    private void restoreInteractions(Map<SourceKey, byte[]> images) throws CoreException {
        List<byte[]> wanted = new ArrayList<>();
        List<SourceKey> keys = new ArrayList<>();
        images.forEach((key, image) -> {
            if (image == null || vouchers.vouchForInteraction(key.platform(), key.key())) {
                kept++;
            } else {
                keys.add(key);
                wanted.add(image);
            }
        });
        if (wanted.isEmpty()) {
            return;
        }
        List<InteractionRow> rows = new Images(session.store()).read(wanted, writing.interactionIds(keys), writing)
                .stream().filter(row -> row.id() != 0).toList();
        writing.update(rows);
        restored += rows.size();
    }

    private void restoreAggregates(Map<String, JournalRow> rows) throws CoreException {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.get(Uids.WORKSPACE) instanceof JournalRow row && row.before() != null) {
            me = ((Workspace) session.documents().read(row.kind(), row.uid(), row.before())).getMeUid();
        }
        Map<String, AggregateRow> present = writing.read(rows.keySet());
        List<AggregateWrite> writes = new ArrayList<>();
        List<SourceKey> sourceKeys = new ArrayList<>();
        for (JournalRow row : rows.values()) {
            AggregateRow now = present.get(row.uid());
            if (now == null) {
                continue;
            }
            if (row.before() == null || vouchers.vouchFor(row.uid(), row.id())) {
                kept++;
                continue;
            }
            Aggregate current = (Aggregate) session.documents().read(now);
            sourceKeys.addAll(sourceKeys(current));
            noteOwner(current);
            Aggregate before = (Aggregate) session.documents().read(row.kind(), row.uid(), row.before());
            writes.add(session.documents().write(before, now.revision(), me, row.before()));
            restored++;
        }
        if (!writes.isEmpty()) {
            writing.put(writes);
        }
        if (!sourceKeys.isEmpty()) {
            writing.removeSourceKeys(sourceKeys);
        }
    }

    /** Removes aggregates that the chunk made, newest first, unless somebody vouches for them. */
    void remove(List<String> made) throws CoreException {
        List<String> gone = new ArrayList<>();
        for (String uid : made) {
            if (vouchers.vouchFor(uid, 0)) {
                kept++;
            } else {
                gone.add(uid);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        Set<String> leaving = new HashSet<>(gone);
        List<SourceKey> sourceKeys = new ArrayList<>();
        List<String> orphaned = new ArrayList<>();
        for (AggregateRow row : writing.read(gone).values()) {
            if (row.kind().equals("Person")) {
                removedPeople.add(row.uid());
                sourceKeys.addAll(sourceKeys((Aggregate) session.documents().read(row)));
                for (AccountRow account : session.store().accountsOf(row.uid())) {
                    if (!leaving.contains(account.uid())) {
                        orphaned.add(account.uid());
                    }
                }
            }
        }
        unlink(orphaned, leaving);
        if (!sourceKeys.isEmpty()) {
            writing.removeSourceKeys(sourceKeys);
        }
        writing.remove(gone);
        aggregates += gone.size();
    }

    private void unlink(List<String> accounts, Set<String> people) throws CoreException {
        if (accounts.isEmpty()) {
            return;
        }
        List<AggregateWrite> writes = new ArrayList<>();
        for (AggregateRow row : writing.read(accounts).values()) {
            Account account = (Account) session.documents().read(row);
            IdentityLink link = account.activeLink();
            if (link != null && people.contains(link.getPersonUid())) {
                noteOwner(account);
                account.getLinks().remove(link);
                writes.add(session.documents().write(account, row.revision(), me));
            }
        }
        if (!writes.isEmpty()) {
            writing.put(writes);
        }
    }

    /** Before an account of mine is somebody else's or nobody's: what happened with it turns round. */
    private void noteOwner(Aggregate object) throws CoreException {
        if (object instanceof Account account && account.personUid() != null
                && account.personUid().equals(session.me().personUid())) {
            AccountKey key = new AccountKey(account.getPlatform(), account.getUserId());
            KnownAccount known = writing.accounts(List.of(key)).get(key);
            if (known != null) {
                turning.addAll(writing.interactionsOf(known.id()));
            }
        }
    }

    private List<SourceKey> sourceKeys(Aggregate object) {
        return object instanceof Person person ? person.getExternalIds().stream()
                .filter(id -> batch.uid().equals(id.getSource()))
                .map((ExternalId id) -> new SourceKey(id.getSystem(), id.getValue())).toList() : List.of();
    }
}
