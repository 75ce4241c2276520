package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.store.InteractionRow;

/**
 * Takes away what was entered by hand with {@link RecordContact}: a meeting, a call. What an import brought goes with
 * the import only. That they have met stays on the card. One undoable step.
 */
public final class DeleteContact {
    private final Session session;
    private final long interaction;

    /** By the store's internal number. */
    public DeleteContact(Session session, long interaction) {
        this.session = session;
        this.interaction = interaction;
    }

    /** Whether a row may be taken away so. */
    public static boolean fits(InteractionRow row) {
        return row.platform().equals(RecordContact.PLATFORM) && row.batch() == 0;
    }

    /**
     * Does it.
     *
     * @throws CoreException NOT_FOUND; UNSUPPORTED for what was not entered by hand
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            List<InteractionRow> found = session.store().interactions(List.of(interaction));
            if (found.isEmpty()) {
                throw Failures.notFound(Messages.DeleteContact_gone);
            }
            InteractionRow row = found.getFirst();
            if (!fits(row)) {
                throw Failures.unsupported(Messages.DeleteContact_imported);
            }
            edit.label(NLS.bind(Messages.DeleteContact_label, RecordContact.words(row.type())));
            edit.remove(row);
            return null;
        });
    }
}
