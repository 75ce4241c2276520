package org.kith.core.editing;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Agent;
import org.kith.model.people.Aggregate;

/**
 * Saves what was edited: one transaction, one step of the history. What others changed meanwhile stays, as long as it
 * is something else.
 */
public final class SaveChanges {
    private final Session session;
    private final Changes changes;

    /** These changes. */
    public SaveChanges(Session session, Changes changes) {
        this.session = session;
        this.changes = changes;
    }

    /**
     * Saves.
     *
     * @throws CoreException CONFLICT when the same features were changed meanwhile; nothing is saved then
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Aggregate stored = edit.load(changes.uid(), Aggregate.class);
            List<String> both = changes.conflicts(stored);
            if (!both.isEmpty()) {
                throw Failures.of(Failures.CONFLICT,
                        NLS.bind(Messages.Save_conflict, name(stored), String.join(", ", both)), null);
            }
            changes.applyTo(stored);
            edit.label(NLS.bind(Messages.Save_label, name(stored)));
            return null;
        });
    }

    private static String name(Aggregate object) {
        String name = object instanceof Agent agent ? agent.getFormattedName()
                : object instanceof Account account ? account.getDisplayName() : null;
        return name == null || name.isBlank() ? Messages.Save_unnamed : name;
    }
}
