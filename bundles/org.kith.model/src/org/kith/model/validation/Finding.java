package org.kith.model.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a check has to say about one object. Made by checks, read by editors, importers and `verify`.
 *
 * @param check the id of the check
 * @param severity how bad it is
 * @param object the object concerned
 * @param feature the feature concerned, or null when it is the object as a whole
 * @param message a sentence for the user: what is wrong with what
 */
public record Finding(String check, Severity severity, EObject object, EStructuralFeature feature, String message) {

    /** Whether it forbids to save. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
