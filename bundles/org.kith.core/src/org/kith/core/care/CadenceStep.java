package org.kith.core.care;

import org.eclipse.core.runtime.CoreException;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.model.care.CareFactory;
import org.kith.model.care.Cadence;
import org.kith.model.people.Circle;
import org.kith.model.people.Person;

/** What the operations on rhythms share. Valid inside one step. */
final class CadenceStep {
    private final Session session;
    private final Edit edit;
    private final Whose whose;

    CadenceStep(Session session, Edit edit, Whose whose) {
        this.session = session;
        this.edit = edit;
        this.whose = whose;
    }

    /**
     * What they are called.
     *
     * @throws CoreException NOT_FOUND when there is no such person or circle
     */
    String name() throws CoreException {
        String name = switch (whose.kind()) {
            case PERSON -> edit.load(whose.key(), Person.class).getFormattedName();
            case CIRCLE -> edit.load(whose.key(), Circle.class).getFormattedName();
            case TAG -> whose.key();
        };
        return name == null ? "" : name;
    }

    /** Theirs, made where there is none. */
    Cadence theirs() throws CoreException {
        Cadence cadence = edit.find(whose.cadenceUid(), Cadence.class);
        if (cadence == null) {
            cadence = CareFactory.eINSTANCE.createCadence();
            cadence.setUid(whose.cadenceUid());
            cadence.setCreated(session.clock().instant());
            edit.create(cadence);
        }
        cadence.setPersonUid(whose.kind() == Whose.Kind.PERSON ? whose.key() : null);
        cadence.setCircleUid(whose.kind() == Whose.Kind.CIRCLE ? whose.key() : null);
        cadence.setTag(whose.kind() == Whose.Kind.TAG ? whose.key() : null);
        return cadence;
    }
}
