package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.store.AccountKey;

/** Says that an account is not that person's; the link stays as the record of what was thought. One undoable step. */
public final class UnlinkAccount {
    private final Session session;
    private final String account;

    /** By uid. */
    public UnlinkAccount(Session session, String account) {
        this.session = session;
        this.account = account;
    }

    /** Does it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        String me = session.me().personUid();
        List<Long> turned = session.history().edit("", edit -> {
            Account one = edit.load(account, Account.class);
            if (one.activeLink() == null) {
                throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.UnlinkAccount_notLinked, Links.shown(one)),
                        null);
            }
            edit.label(NLS.bind(Messages.UnlinkAccount_label, Links.shown(one)));
            Links links = new Links(session, edit);
            List<Long> touched = one.personUid().equals(me)
                    ? links.interactions(new AccountKey(one.getPlatform(), one.getUserId())) : List.of();
            links.unlink(one);
            return touched;
        });
        new TurnDirections(session, turned).run(monitor);
    }
}
