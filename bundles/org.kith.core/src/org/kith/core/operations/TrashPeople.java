package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Person;

/**
 * Moves people to the trash or takes them out of it; one undoable step. Me is left out, as nobody deletes themselves by
 * marking all.
 */
public final class TrashPeople {
    private final Session session;
    private final List<String> people;
    private final boolean trash;

    /** True moves to the trash, false takes out of it. */
    public TrashPeople(Session session, List<String> people, boolean trash) {
        this.session = session;
        this.people = List.copyOf(people);
        this.trash = trash;
    }

    /** Does it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        List<String> others = people.stream().filter(uid -> !uid.equals(session.me().personUid())).toList();
        if (others.isEmpty()) {
            throw Failures.of(Failures.CONFLICT, Messages.ForgetPerson_me, null);
        }
        session.history().edit("", edit -> {
            edit.label(NLS.bind(trash ? Messages.TrashPeople_label : Messages.TrashPeople_restoreLabel,
                    Whom.of(edit, others)));
            for (String uid : others) {
                edit.load(uid, Person.class).setTrashed(trash ? session.clock().instant() : null);
            }
            return null;
        });
    }
}
