package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.store.AccountKey;

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
        List<Long> turned = session.history().edit("", edit -> {
            Account one = edit.load(account, Account.class);
            Person owner = edit.load(person, Person.class);
            edit.label(NLS.bind(Messages.LinkAccount_label, Links.shown(one), owner.getFormattedName()));
            boolean mine = me != null && (me.equals(one.personUid()) || me.equals(person));
            Links links = new Links(session, edit);
            List<Long> touched = mine
                    ? links.interactions(new AccountKey(one.getPlatform(), one.getUserId())) : List.of();
            links.link(one, person, Messages.LinkAccount_evidence);
            return touched;
        });
        new TurnDirections(session, turned).run(monitor);
    }
}
