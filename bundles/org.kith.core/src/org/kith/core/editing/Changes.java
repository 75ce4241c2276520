package org.kith.core.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.model.people.Aggregate;
import org.kith.model.people.PeoplePackage;

/**
 * Which features of an aggregate differ between two states of it, with both values. Copies throughout: safe to hand to
 * another thread.
 *
 * @param uid  of the aggregate
 * @param list one entry a feature
 */
public record Changes(String uid, List<Change> list) {
    /**
     * One feature.
     *
     * @param feature which
     * @param before  value or list of values before
     * @param after   value or list of values after
     */
    public record Change(EStructuralFeature feature, Object before, Object after) {
    }

    /** No change of that aggregate. */
    static Changes none(String uid) {
        return new Changes(uid, List.of());
    }

    /** From one state to another. Derived features and the time of the last save do not count. */
    static Changes between(EObject before, EObject after) {
        List<Change> list = new ArrayList<>();
        for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived() && !feature.isTransient() && feature != PeoplePackage.Literals.AGGREGATE__REV
                    && !same(before.eGet(feature), after.eGet(feature))) {
                list.add(new Change(feature, copy(feature, before.eGet(feature)), copy(feature, after.eGet(feature))));
            }
        }
        return new Changes(((Aggregate) before).getUid(), List.copyOf(list));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Names of the features that another state has neither as before nor as after: both sides changed them. */
    List<String> conflicts(EObject other) {
        return list.stream().filter(one -> one.feature() != PeoplePackage.Literals.AGGREGATE__PROVENANCE)
                .filter(one -> !same(other.eGet(one.feature()), one.before())
                        && !same(other.eGet(one.feature()), one.after()))
                .map(one -> one.feature().getName()).toList();
    }

    /** Sets the values after. */
    @SuppressWarnings("unchecked")
    void applyTo(EObject object) {
        for (Change change : list) {
            Object value = copy(change.feature(), change.after());
            if (change.feature().isMany()) {
                List<Object> values = (List<Object>) object.eGet(change.feature());
                values.clear();
                values.addAll((List<Object>) value);
            } else {
                object.eSet(change.feature(), value);
            }
        }
    }

    private static Object copy(EStructuralFeature feature, Object value) {
        boolean parts = feature instanceof EReference reference && reference.isContainment();
        if (feature.isMany()) {
            Collection<?> values = (Collection<?>) value;
            return parts ? EcoreUtil.copyAll(values) : List.copyOf(values);
        }
        return parts && value != null ? EcoreUtil.copy((EObject) value) : value;
    }

    @SuppressWarnings("unchecked")
    private static boolean same(Object one, Object other) {
        if (one instanceof List<?> first && other instanceof List<?> second) {
            boolean parts = !first.isEmpty() && first.getFirst() instanceof EObject
                    || !second.isEmpty() && second.getFirst() instanceof EObject;
            return parts ? EcoreUtil.equals((List<EObject>) first, (List<EObject>) second) : first.equals(second);
        }
        if (one instanceof EObject first && other instanceof EObject second) {
            return EcoreUtil.equals(first, second);
        }
        return Objects.equals(one, other);
    }
}
