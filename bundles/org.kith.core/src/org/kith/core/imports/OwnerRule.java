package org.kith.core.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.Uids;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.Problem;
import org.kith.core.session.Me;
import org.kith.model.people.Account;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.DecidedBy;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Workspace;
import org.kith.store.AccountRow;
import org.kith.store.ContactKey;
import org.kith.store.Writing;

/**
 * Whether the owner of an archive is me: the first of a platform is taken for me, and said so, and who bears the handle of
 * an account of mine; another one is kept apart until the user says that it is me too. Used by the writer's thread.
 */
final class OwnerRule {
    private final ImportRun run;
    private final AccountBook accounts;
    private final AccountBook.Page page;
    private final WorkingSet set;
    private final Writing writing;

    OwnerRule(ImportRun run, AccountBook accounts, AccountBook.Page page, WorkingSet set, Writing writing) {
        this.accounts = accounts;
        this.writing = writing;
        this.run = run;
        this.page = page;
        this.set = set;
    }

    /** Takes the owner; its account is resolved. */
    void take(OwnerRecord record, AccountEntry entry) throws CoreException {
        if (entry == null || entry.gone || run.owner != null) {
            return;
        }
        run.owner = entry;
        Account account = set.get(entry.uid, Account.class);
        if (!account.isArchiveOwner()) {
            account.setArchiveOwner(true);
            page.changed(entry, account);
        }
        String shown = shown(record.account());
        if (entry.own) {
            addMyAddresses(record);
            return;
        }
        if (run.me.personUid() == null) {
            known(record, entry);
        }
        if (run.me.personUid() == null && entry.personUid != null) {
            becomeMe(entry, shown);
            addMyAddresses(record);
            return;
        }
        boolean somebodyElses = entry.personUid != null;
        if (somebodyElses || run.me.isOn(entry.key.platform()) && !mineByHandle(record.account())) {
            run.foreign = true;
            run.problem(Problem.in(Problem.Code.FOREIGN_OWNER, "",
                    NLS.bind(Messages.OwnerRule_foreign, shown, entry.key.platform() + ":" + entry.key.key())));
            return;
        }
        if (entry.id != 0) {
            run.turning.addAll(writing.interactionsOf(entry.id));
        }
        Person me = me(record, shown);
        page.link(entry, me.getUid(), Messages.OwnerRule_evidence, DecidedBy.IMPORT, 1);
        entry.own = true;
        addMyAddresses(record);
        run.notes.add(NLS.bind(Messages.OwnerRule_taken, shown, entry.key.platform()));
    }

    /** A card or a person names my account by its handle, its archive by a number. */
    private boolean mineByHandle(AccountRecord account) {
        return account.handle() != null && run.me.accounts().stream()
                .anyMatch(one -> one.key().platform().equals(account.platform())
                        && account.handle().equalsIgnoreCase(one.handle()));
    }

    private Person me(OwnerRecord record, String shown) throws CoreException {
        Person known = run.me.personUid() == null ? null : set.get(run.me.personUid(), Person.class);
        if (known != null) {
            return known;
        }
        Person me = PeopleFactory.eINSTANCE.createPerson();
        me.setUid(Uids.derived("me", record.account().platform(), record.account().key()));
        me.setFormattedName(record.names().isEmpty() ? shown : record.names().getFirst());
        run.merge.stamp(me, run.batchUid);
        set.create(me);
        isMe(me, List.of());
        return me;
    }

    /** Links the owner to the one whose card names the same profile. */
    private void known(OwnerRecord record, AccountEntry entry) throws CoreException {
        AccountRecord account = record.account();
        ContactKey key = ContactKeys.page(account.platform(), account.handle(), account.uri()).orElse(null);
        if (entry.personUid != null || key == null) {
            return;
        }
        Candidates candidates = new Candidates(run.filter);
        candidates.load(List.of(key), writing);
        Set<String> people = candidates.with(key);
        if (people.size() == 1) {
            page.link(entry, people.iterator().next(), GatheringBook.SAME_PROFILE, DecidedBy.RULE, 1);
        }
    }

    /** Whoever has the owner's account, while nobody is me. */
    private void becomeMe(AccountEntry entry, String shown) throws CoreException {
        Person me = set.get(entry.personUid, Person.class);
        for (int hops = 0; me != null && me.getMergedIntoUid() != null && hops < 10; hops++) {
            me = set.get(me.getMergedIntoUid(), Person.class);
        }
        if (me == null) {
            return;
        }
        List<AccountRow> mine = run.session.store().accountsOf(me.getUid());
        set.load(mine.stream().map(AccountRow::uid).toList());
        for (AccountRow row : mine) {
            Account account = set.get(row.uid(), Account.class);
            if (account != null) {
                set.changed(account);
                run.turning.addAll(writing.interactionsOf(row.id()));
                AccountEntry other = accounts.entry(row.key().platform(), row.key().key());
                if (other != null) {
                    other.own = true;
                }
            }
        }
        if (entry.id != 0) {
            run.turning.addAll(writing.interactionsOf(entry.id));
        }
        isMe(me, mine);
        set.changed(me);
        entry.own = true;
        run.notes.add(NLS.bind(Messages.OwnerRule_known, new Object[] {shown, entry.key.platform(),
                me.getFormattedName()}));
    }

    private void isMe(Person me, List<AccountRow> accounts) throws CoreException {
        me.setMe(true);
        Workspace workspace = set.get(Uids.WORKSPACE, Workspace.class);
        if (workspace == null) {
            workspace = PeopleFactory.eINSTANCE.createWorkspace();
            workspace.setUid(Uids.WORKSPACE);
            workspace.setMeUid(me.getUid());
            set.create(workspace);
        } else {
            workspace.setMeUid(me.getUid());
            set.changed(workspace);
        }
        run.me = new Me(me.getUid(), Set.of(me.getFormattedName()), emails(me), accounts);
    }

    private void addMyAddresses(OwnerRecord record) throws CoreException {
        Person me = set.get(run.me.personUid(), Person.class);
        if (me == null) {
            return;
        }
        Set<String> emails = new LinkedHashSet<>(run.me.emails());
        for (String email : record.emails()) {
            ContactKeys.email(email).ifPresent(key -> {
                if (emails.add(key.value())) {
                    ContactPoint point = PeopleFactory.eINSTANCE.createContactPoint();
                    point.setKind(ContactPointKind.EMAIL);
                    point.setValue(key.value());
                    point.setSource(run.batchUid);
                    me.getContactPoints().add(point);
                    set.changed(me);
                    run.newContactKeys = true;
                }
            });
        }
        run.me = new Me(run.me.personUid(), run.me.names(), emails, run.me.accounts());
    }

    private static Set<String> emails(Person me) {
        Set<String> emails = new LinkedHashSet<>();
        ContactKeys.of(me).stream().filter(key -> key.kind() == ContactKey.Kind.EMAIL)
                .forEach(key -> emails.add(key.value()));
        return emails;
    }

    private static String shown(AccountRecord account) {
        return account.handle() != null ? "@" + account.handle()
                : account.displayName() != null ? account.displayName() : account.key();
    }
}
