package org.kith.core.operations;

import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.store.AccountKey;
import org.kith.store.KnownAccount;

/** Says that an account is a person's; an earlier link of it ends. One undoable step. */
public final class LinkAccount {
    private final Session session;
    private final String account;
    private final String person;

    /** By uids. */
    public LinkAccount(Session session, String account, String person) {
        this.session = session;
        this.account = account;
        this.person = person;
    }

    /** Does it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        String me = session.me().personUid();
        List<Integer> turned = session.history().edit("", edit -> {
            Account one = edit.load(account, Account.class);
            Person owner = edit.load(person, Person.class);
            edit.label(NLS.bind(Messages.LinkAccount_label, Links.shown(one), owner.getFormattedName()));
            boolean mine = me != null && (me.equals(one.personUid()) || me.equals(person));
            new Links(session, edit).link(one, person, Messages.LinkAccount_evidence);
            AccountKey key = new AccountKey(one.getPlatform(), one.getUserId());
            Map<AccountKey, KnownAccount> known = edit.writing().accounts(List.of(key));
            return mine ? known.values().stream().map(KnownAccount::id).toList() : List.of();
        });
        new TurnDirections(session, turned).run(monitor);
    }
}
