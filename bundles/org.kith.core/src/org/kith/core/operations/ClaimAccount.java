package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.store.AccountKey;

/**
 * Says that an account is mine, known or not; what happened with it turns round. One undoable step; turning can be
 * cancelled and is then finished by {@link TurnDirections}.
 */
public final class ClaimAccount {
    private final Session session;
    private final AccountKey key;

    /** By platform and native key. */
    public ClaimAccount(Session session, AccountKey key) {
        this.session = session;
        this.key = key;
    }

    /** Does it; returns how many interactions turned. */
    public int run(IProgressMonitor monitor) throws CoreException {
        List<Long> turned = session.history().edit(
                NLS.bind(Messages.ClaimAccount_label, key.platform() + ":" + key.key()), edit -> {
                    Links links = new Links(session, edit);
                    List<Long> touched = links.interactions(key);
                    Account account = links.account(key);
                    links.link(account, links.me().getUid(), Messages.ClaimAccount_evidence);
                    return touched;
                });
        return new TurnDirections(session, turned).run(monitor);
    }
}
