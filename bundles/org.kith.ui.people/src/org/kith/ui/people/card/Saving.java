package org.kith.ui.people.card;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.editing.Changes;
import org.kith.core.editing.Draft;
import org.kith.core.editing.Drafts;
import org.kith.model.people.Aggregate;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/** Saves drafts, each one at a time, so that one change becomes one step of the history. UI thread. */
final class Saving {
    private final Drafts drafts;
    private final Doing doing;
    private final QuietLine line;
    private final Runnable saved;
    private final Set<String> under = ConcurrentHashMap.newKeySet();

    /** Hears when something was saved. */
    Saving(Drafts drafts, Doing doing, QuietLine line, Runnable saved) {
        this.drafts = drafts;
        this.doing = doing;
        this.line = line;
        this.saved = saved;
    }

    /** Saves when there is something to save; says it when that cannot be. */
    void save(Draft draft) {
        String uid = draft.object().getUid();
        if (!draft.isDirty() || under.contains(uid)) {
            return;
        }
        if (!draft.errors().isEmpty()) {
            line.say(draft.errors().getFirst().message());
            return;
        }
        Changes changes = draft.changes();
        under.add(uid);
        doing.run(null, Messages.Card_saving, monitor -> perform(uid, changes, monitor), outcome -> {
            under.remove(uid);
            if (outcome.failure() == null) {
                drafts.saved(changes, outcome.stored());
            } else {
                line.say(outcome.failure().getMessage());
            }
            saved.run();
        });
    }

    private Outcome perform(String uid, Changes changes, IProgressMonitor monitor) {
        try {
            return new Outcome(drafts.save(changes, monitor), null);
        } catch (CoreException e) {
            return new Outcome(null, e.getStatus());
        } catch (RuntimeException e) {
            under.remove(uid);
            throw e;
        }
    }

    /** What was stored, or why nothing was. */
    private record Outcome(Aggregate stored, IStatus failure) {
    }

    /** Saves before this returns, as nobody is there to wait for it any more. */
    void saveNow(Draft draft) {
        if (draft.isDirty() && draft.errors().isEmpty() && !under.contains(draft.object().getUid())) {
            try {
                drafts.save(draft.changes(), new NullProgressMonitor());
            } catch (CoreException e) {
                ILog.of(Saving.class).log(e.getStatus());
            }
        }
    }
}
