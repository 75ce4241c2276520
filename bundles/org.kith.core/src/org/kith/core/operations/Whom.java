package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.journal.Edit;
import org.kith.model.people.Person;

/** One person by name, several by number, for what a step is called. Inside an edit. */
final class Whom {
    private Whom() {
    }

    static String of(Edit edit, List<String> people) throws CoreException {
        return people.size() == 1 ? edit.load(people.getFirst(), Person.class).getFormattedName()
                : NLS.bind(Messages.Whom_several, people.size());
    }
}
