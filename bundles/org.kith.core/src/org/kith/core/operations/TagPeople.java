package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.model.people.Person;

/**
 * Puts the user's labels on people or takes them off, also where an import brought the label; one undoable step for
 * all of them.
 */
public final class TagPeople {
    private final Session session;
    private final List<String> people;
    private final List<String> add;
    private final List<String> remove;

    /** Labels to add to and to remove from these people. */
    public TagPeople(Session session, List<String> people, List<String> add, List<String> remove) {
        this.session = session;
        this.people = List.copyOf(people);
        this.add = List.copyOf(add);
        this.remove = List.copyOf(remove);
    }

    /** Does it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            edit.label(label(edit));
            for (String uid : people) {
                Person person = edit.load(uid, Person.class);
                person.getTags().removeAll(remove);
                person.getCategories().removeAll(remove);
                add.stream().filter(tag -> !person.getTags().contains(tag)).forEach(person.getTags()::add);
            }
            return null;
        });
    }

    private String label(Edit edit) throws CoreException {
        String who = Whom.of(edit, people);
        if (remove.isEmpty()) {
            return NLS.bind(Messages.TagPeople_add, who, String.join(", ", add));
        }
        return add.isEmpty() ? NLS.bind(Messages.TagPeople_remove, who, String.join(", ", remove))
                : NLS.bind(Messages.TagPeople_label, who);
    }
}
