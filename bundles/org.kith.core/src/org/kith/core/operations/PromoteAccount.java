package org.kith.core.operations;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Promotion;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Person;

/** Makes an account that is nobody's a contact; one undoable step. */
public final class PromoteAccount {
    private final Session session;
    private final String account;

    /** By uid. */
    public PromoteAccount(Session session, String account) {
        this.session = session;
        this.account = account;
    }

    /** Does it; returns the uid of the contact. */
    public String run(IProgressMonitor monitor) throws CoreException {
        return session.history().edit("", edit -> {
            Account one = edit.load(account, Account.class);
            if (one.activeLink() != null) {
                throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.PromoteAccount_linked, Links.shown(one)), null);
            }
            edit.label(NLS.bind(Messages.PromoteAccount_label, Links.shown(one)));
            String uid = Promotion.uid(one.getUid());
            if (edit.find(uid, Person.class) == null) {
                Person person = Promotion.person(one);
                person.setCreated(session.clock().instant());
                edit.create(person);
            }
            new Links(session, edit).link(one, uid, Messages.LinkAccount_evidence);
            return uid;
        });
    }
}
