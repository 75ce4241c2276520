package org.kith.core.circles;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Folding;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;

/** What a circle may be called: something, and not as another one. Pure beside the read. */
final class CircleName {
    private CircleName() {
    }

    /** The name to give to the circle of that uid (null for a new one); MALFORMED or CONFLICT in words otherwise. */
    static String checked(Session session, String name, String uid) throws CoreException {
        if (name == null || name.isBlank()) {
            throw Failures.of(Failures.MALFORMED, Messages.NewCircle_noName, null);
        }
        String folded = Folding.fold(name.strip());
        for (CircleMembers.Listed one : new CircleMembers(session).all()) {
            if (!one.uid().equals(uid) && Folding.fold(one.name()).equals(folded)) {
                throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.NewCircle_taken, one.name()), null);
            }
        }
        return name.strip();
    }

    /** Words as the model keeps them; null for none. */
    static String query(String words) {
        return words == null || words.isBlank() ? null : String.join(" ", Folding.fold(words.strip()).split("\\s+"));
    }
}
