package org.kith.core.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Uids;
import org.kith.core.imports.Images;
import org.kith.core.operations.TurnDirections;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Agent;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Workspace;
import org.kith.store.AccountKey;
import org.kith.store.AggregateRow;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.KnownAccount;
import org.kith.store.SourceKey;
import org.kith.store.Writing;

/** Puts the objects of a step from their present state to the other one. One use, inside one transaction. */
final class StepTurn {
    private final Session session;
    private final String label;
    private final Set<Long> turned = new HashSet<>();
    private String mine;

    StepTurn(Session session, String label) {
        this.session = session;
        this.label = label;
    }

    /** Goes from each row's before to its after. */
    void run(List<JournalRow> rows, Writing writing) throws CoreException {
        String me = session.me().personUid();
        for (JournalRow row : rows) {
            if (row.uid().equals(Uids.WORKSPACE)) {
                me = row.after() == null ? null
                        : ((Workspace) session.documents().read(row.kind(), row.uid(), row.after())).getMeUid();
            }
        }
        mine = me == null ? session.me().personUid() : me;
        for (JournalRow row : rows) {
            if (row.kind().equals(Images.INTERACTION)) {
                interaction(row, writing);
            } else {
                aggregate(row, me, writing);
            }
        }
    }

    /** Turns interactions of accounts that became mine or ceased to be; after the commit. */
    void turnDirections() throws CoreException {
        if (!turned.isEmpty()) {
            new TurnDirections(session, turned).run(new NullProgressMonitor());
        }
    }

    private void aggregate(JournalRow row, String me, Writing writing) throws CoreException {
        AggregateRow present = writing.read(List.of(row.uid())).get(row.uid());
        if (!Arrays.equals(present == null ? null : present.document(), row.before())) {
            throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.History_conflict, label, name(row, present)), null);
        }
        noteOwner(row, writing);
        if (row.after() == null) {
            writing.remove(List.of(row.uid()));
            return;
        }
        Aggregate object = (Aggregate) session.documents().read(row.kind(), row.uid(), row.after());
        writing.put(List.of(session.documents().write(object, present == null ? 0 : present.revision(), me,
                row.after())));
    }

    private void noteOwner(JournalRow row, Writing writing) throws CoreException {
        if (!row.kind().equals("Account")) {
            return;
        }
        Account before = account(row, row.before());
        Account after = account(row, row.after());
        Account any = before == null ? after : before;
        if (mine(before) != mine(after)) {
            AccountKey key = new AccountKey(any.getPlatform(), any.getUserId());
            KnownAccount known = writing.accounts(List.of(key)).get(key);
            if (known != null) {
                turned.addAll(writing.interactionsOf(known.id()));
            }
        }
    }

    private boolean mine(Account account) {
        return account != null && account.personUid() != null && account.personUid().equals(mine);
    }

    private Account account(JournalRow row, byte[] document) throws CoreException {
        return document == null ? null : (Account) session.documents().read(row.kind(), row.uid(), document);
    }

    private void interaction(JournalRow row, Writing writing) throws CoreException {
        int blank = row.uid().indexOf(' ');
        SourceKey key = new SourceKey(row.uid().substring(0, blank), row.uid().substring(blank + 1));
        Map<SourceKey, Long> ids = writing.interactionIds(List.of(key));
        if (ids.isEmpty() != (row.before() == null)) {
            throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.History_conflict, label, "an interaction"), null);
        }
        if (row.after() == null) {
            writing.delete(ids.values());
            return;
        }
        List<InteractionRow> rows = new Images(session.store()).read(List.of(row.after()), ids, writing);
        if (ids.isEmpty()) {
            writing.insert(rows);
        } else {
            writing.update(rows);
        }
    }

    private String name(JournalRow row, AggregateRow present) throws CoreException {
        byte[] document = present != null ? present.document() : row.before();
        Object object = document == null ? null : session.documents().read(row.kind(), row.uid(), document);
        List<String> names = new ArrayList<>();
        if (object instanceof Agent agent) {
            names.add(agent.getFormattedName());
        } else if (object instanceof Account account) {
            names.add(account.getDisplayName() == null ? account.getUserId() : account.getDisplayName());
        }
        return names.isEmpty() || names.getFirst() == null ? row.kind() + " " + row.uid() : names.getFirst();
    }
}
