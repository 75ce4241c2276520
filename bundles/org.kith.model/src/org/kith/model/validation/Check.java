package org.kith.model.validation;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * One invariant of the model. Called through {@link Checks} or by itself, from the thread that owns the object; pure.
 */
public interface Check {

    /** The lasting id, such as account.one-person; appears in findings and diagnostics. */
    String id();

    /** The class whose objects, and those of its subclasses, it understands. */
    EClass appliesTo();

    /**
     * Looks at one object, not at what it contains.
     *
     * @param object an instance of {@link #appliesTo()}
     * @return what is wrong; empty when nothing is
     */
    List<Finding> validate(EObject object);
}
