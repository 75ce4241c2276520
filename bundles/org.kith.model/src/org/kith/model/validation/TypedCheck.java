package org.kith.model.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A check of objects of one Java type: subclasses say what is wrong and this class makes the findings. */
abstract class TypedCheck<T extends EObject> implements Check {

    private final String id;
    private final EClass appliesTo;
    private final Class<T> javaType;

    TypedCheck(String id, EClass appliesTo, Class<T> javaType) {
        this.id = id;
        this.appliesTo = appliesTo;
        this.javaType = javaType;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final EClass appliesTo() {
        return appliesTo;
    }

    @Override
    public final List<Finding> validate(EObject object) {
        List<Finding> findings = new ArrayList<>();
        check(javaType.cast(object), (severity, feature, message) ->
                findings.add(new Finding(id, severity, object, feature, message)));
        return List.copyOf(findings);
    }

    abstract void check(T object, Report report);

    /** Takes what a check found. */
    interface Report {
        void add(Severity severity, EStructuralFeature feature, String message);

        default void error(EStructuralFeature feature, String message) {
            add(Severity.ERROR, feature, message);
        }

        default void warning(EStructuralFeature feature, String message) {
            add(Severity.WARNING, feature, message);
        }
    }

    static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
