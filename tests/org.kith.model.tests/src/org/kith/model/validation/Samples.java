package org.kith.model.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kith.model.Packages;

/** Objects that a check finds fault with, and their like that it does not. */
final class Samples {

    /** An object, the check concerned, and whether it should find anything. */
    record Sample(String check, boolean good, EObject object, String what) {
        @Override
        public String toString() {
            return check + (good ? " accepts: " : " refuses: ") + what;
        }
    }

    private final List<Sample> all = new ArrayList<>();

    Samples good(String check, String what, EObject object) {
        all.add(new Sample(check, true, object, what));
        return this;
    }

    Samples bad(String check, String what, EObject object) {
        all.add(new Sample(check, false, object, what));
        return this;
    }

    List<Sample> list() {
        return List.copyOf(all);
    }

    /** An object of the class of that name, its features set from name and value in turn; enumerations by literal. */
    static EObject make(String type, Object... values) {
        EObject object = Packages.find(type).getEPackage().getEFactoryInstance().create(Packages.find(type));
        for (int i = 0; i < values.length; i += 2) {
            set(object, (String) values[i], values[i + 1]);
        }
        return object;
    }

    /** Sets or adds one value and gives the object back. */
    @SuppressWarnings("unchecked")
    static EObject set(EObject object, String name, Object value) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        Object typed = value instanceof String text && feature.getEType() instanceof EDataType data
                ? data.getEPackage().getEFactoryInstance().createFromString(data, text) : value;
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(typed);
        } else {
            object.eSet(feature, typed);
        }
        return object;
    }
}
