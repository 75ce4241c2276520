package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.people.Person;

/** Moves people to the trash or takes them out of it; one undoable step. */
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
        String label = trash ? Messages.TrashPeople_label : Messages.TrashPeople_restoreLabel;
        session.history().edit(NLS.bind(label, people.size()), edit -> {
            for (String uid : people) {
                edit.load(uid, Person.class).setTrashed(trash ? session.clock().instant() : null);
            }
            return null;
        });
    }
}
