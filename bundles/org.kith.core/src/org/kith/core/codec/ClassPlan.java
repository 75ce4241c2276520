package org.kith.core.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the codec needs to know of a class, worked out once: its stored features in model order, and how each value is
 * written. Immutable, any thread.
 */
public final class ClassPlan {
    /** How a value is written. */
    public enum Form {
        STRING, BOOLEAN, INT, LONG, DOUBLE, ENUM, CONVERTED, OBJECT
    }

    /**
     * One stored feature.
     *
     * @param feature  the feature
     * @param id       its id in the class
     * @param name     its key in JSON
     * @param many     whether it is a list
     * @param form     how a value is written
     * @param declared for OBJECT: the declared class, whose name need not be repeated
     */
    public record Slot(EStructuralFeature feature, int id, String name, boolean many, Form form, EClass declared) {
        /** The type of an attribute's values. */
        public EDataType dataType() {
            return ((EAttribute) feature).getEAttributeType();
        }
    }

    private final EClass type;
    private final List<Slot> slots;
    private final Map<String, Slot> byName = new HashMap<>();

    /** Works out the plan of a class. */
    public ClassPlan(EClass type) {
        this.type = type;
        slots = type.getEAllStructuralFeatures().stream().filter(ClassPlan::stored)
                .map(feature -> slot(type, feature)).toList();
        slots.forEach(slot -> byName.put(slot.name(), slot));
    }

    /** The class. */
    public EClass type() {
        return type;
    }

    /** Stored features in model order. */
    public List<Slot> slots() {
        return slots;
    }

    /** The feature of that name; null when there is none. */
    public Slot slot(String name) {
        return byName.get(name);
    }

    private static boolean stored(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && !feature.isVolatile()
                && (!(feature instanceof EReference reference) || reference.isContainment());
    }

    private static Slot slot(EClass type, EStructuralFeature feature) {
        int id = type.getFeatureID(feature);
        if (feature instanceof EReference reference) {
            return new Slot(feature, id, feature.getName(), feature.isMany(), Form.OBJECT,
                    reference.getEReferenceType());
        }
        return new Slot(feature, id, feature.getName(), feature.isMany(),
                form(((EAttribute) feature).getEAttributeType()), null);
    }

    private static Form form(EDataType type) {
        if (type instanceof EEnum) {
            return Form.ENUM;
        }
        return switch (type.getInstanceClassName()) {
            case "java.lang.String" -> Form.STRING;
            case "boolean" -> Form.BOOLEAN;
            case "int" -> Form.INT;
            case "long" -> Form.LONG;
            case "double" -> Form.DOUBLE;
            default -> Form.CONVERTED;
        };
    }
}
