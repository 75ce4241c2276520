package org.kith.ui.people.output;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.circles.CircleMembers;
import org.kith.core.session.Session;
import org.kith.ui.Choice;

/** Whom a command is about: the marked people, the chosen person, or the members of the chosen circle. */
record Chosen(List<String> people, String circle) {
    /** As it stands now. UI thread. */
    static Chosen of(Choice choice) {
        return new Chosen(choice.people(), choice.subject().kind() == Choice.Subject.Kind.CIRCLE
                ? choice.subject().uid() : null);
    }

    boolean isNobody() {
        return people.isEmpty() && circle == null;
    }

    /** Their uids. Blocks. */
    List<String> uids(Session session) throws CoreException {
        return circle != null && people.isEmpty() ? new CircleMembers(session).of(circle) : people;
    }
}
