package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.DecidedBy;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Workspace;
import org.kith.store.AccountKey;
import org.kith.store.KnownAccount;

/** What operations on accounts share: links by the user's word, accounts found or made, and me. Inside an edit. */
public final class Links {
    private final Session session;
    private final Edit edit;

    /** In that step. */
    public Links(Session session, Edit edit) {
        this.session = session;
        this.edit = edit;
    }

    /** The account of that key; made when there is none. */
    public Account account(AccountKey key) throws CoreException {
        KnownAccount known = edit.writing().accounts(List.of(key)).get(key);
        String uid = known == null ? Uids.account(key.platform(), key.key()) : known.uid();
        Account account = edit.find(uid, Account.class);
        if (account == null) {
            account = PeopleFactory.eINSTANCE.createAccount();
            account.setUid(uid);
            account.setPlatform(key.platform());
            account.setUserId(key.key());
            account.setSource(KnowledgeMerge.USER);
            if (ContactKeys.MAIL.equals(key.platform())) {
                account.setUsername(key.key());
            }
            edit.create(account);
        }
        return account;
    }

    /** The interactions of an account, asked before it becomes mine or ceases to be; none when it is not stored yet. */
    public List<Long> interactions(AccountKey key) throws CoreException {
        KnownAccount known = edit.writing().accounts(List.of(key)).get(key);
        return known == null ? List.of() : edit.writing().interactionsOf(known.id());
    }

    /** Ends the active link, if there is one. */
    public void unlink(Account account) {
        IdentityLink old = account.activeLink();
        if (old != null) {
            old.setActive(false);
            old.setUntil(session.clock().instant());
        }
    }

    /** Links by the user's word. */
    public void link(Account account, String person, String evidence) {
        if (person.equals(account.personUid())) {
            return;
        }
        unlink(account);
        IdentityLink link = PeopleFactory.eINSTANCE.createIdentityLink();
        link.setPersonUid(person);
        link.setConfidence(1);
        link.setEvidence(evidence);
        link.setDecidedBy(DecidedBy.USER);
        link.setSince(session.clock().instant());
        link.setActive(true);
        link.setSource(KnowledgeMerge.USER);
        account.getLinks().add(link);
    }

    /** The person that is me; made when nobody is. */
    public Person me() throws CoreException {
        Workspace workspace = edit.find(Uids.WORKSPACE, Workspace.class);
        if (workspace != null && workspace.getMeUid() != null) {
            Person me = edit.find(workspace.getMeUid(), Person.class);
            if (me != null) {
                return me;
            }
        }
        Person me = PeopleFactory.eINSTANCE.createPerson();
        me.setUid(Uids.derived("me", session.clock().instant().toString()));
        me.setMe(true);
        me.setFormattedName(Messages.SetMe_nobody);
        edit.create(me);
        if (workspace == null) {
            workspace = PeopleFactory.eINSTANCE.createWorkspace();
            workspace.setUid(Uids.WORKSPACE);
            workspace.setMeUid(me.getUid());
            edit.create(workspace);
        } else {
            workspace.setMeUid(me.getUid());
        }
        return me;
    }

    /** What an account is called. */
    public static String shown(Account account) {
        return account.getDisplayName() != null ? account.getDisplayName()
                : account.getUsername() != null ? "@" + account.getUsername() : account.getUserId();
    }
}
