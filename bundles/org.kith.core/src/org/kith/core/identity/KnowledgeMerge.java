package org.kith.core.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.model.people.Aggregate;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Provenance;

/**
 * Merges what a source tells of an aggregate into what is known, driven by the model: the user's own values beat any
 * import, lists accumulate with their source, and nothing is removed because a newer file lacks it. A single value
 * whose feature has no provenance is the user's. Not thread-safe; owns what it is given as news.
 */
public final class KnowledgeMerge {
    /** The source of what was entered by hand. */
    public static final String USER = "user";

    private static final Set<String> NOT_MERGED = Set.of("uid", "created", "rev", "provenance", "trashed", "me",
            "mergedIntoUid", "tags", "doNotContact", "tier", "rhythm", "source", "since", "platform");
    /** Lists that are one value: a newer one takes the place of the older. */
    private static final Set<String> WHOLE_LISTS = Set.of("recurrence");

    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();
    private final Map<EClass, EStructuralFeature> sources = new HashMap<>();
    private final Likeness likeness = new Likeness();

    /** Says of every value of a new aggregate that this source brought it. */
    public void stamp(Aggregate fresh, String source) {
        for (EStructuralFeature feature : features(fresh.eClass())) {
            if (!fresh.eIsSet(feature)) {
                continue;
            }
            if (single(feature)) {
                credit(fresh, feature, source);
            } else if (feature instanceof EReference) {
                ((List<?>) fresh.eGet(feature)).forEach(element -> stampElement((EObject) element, source));
            }
        }
    }

    /**
     * Adds news to what is known.
     *
     * @param known   what is known; changed
     * @param news    what a source tells; its parts move over
     * @param source  the import's uid
     * @param replace whether a value of that source gives way; never asked for the user's
     * @return whether anything changed
     */
    public boolean merge(Aggregate known, Aggregate news, String source, Predicate<String> replace) {
        boolean changed = false;
        for (EStructuralFeature feature : features(news.eClass())) {
            if (!news.eIsSet(feature)) {
                continue;
            }
            if (single(feature)) {
                changed |= mergeSingle(known, news, feature, source, replace);
            } else if (feature instanceof EReference) {
                changed |= mergeParts(known, news, feature, source, replace);
            } else {
                changed |= mergeValues(known, news, feature, source);
            }
        }
        if (changed && news.getRev() != null && (known.getRev() == null || news.getRev().isAfter(known.getRev()))) {
            known.setRev(news.getRev());
        }
        return changed;
    }

    private boolean mergeSingle(Aggregate known, Aggregate news, EStructuralFeature feature, String source,
            Predicate<String> replace) {
        Provenance from = provenance(known, feature);
        boolean unset = !known.eIsSet(feature);
        boolean users = from == null ? !unset : USER.equals(from.getSource());
        if (users || !unset && !replace.test(from.getSource())) {
            return false;
        }
        Object value = news.eGet(feature);
        if (!unset && same(feature, known.eGet(feature), value)) {
            return false;
        }
        known.eSet(feature, value);
        if (from == null) {
            credit(known, feature, source);
        } else {
            from.setSource(source);
        }
        return true;
    }

    private boolean mergeParts(Aggregate known, Aggregate news, EStructuralFeature feature, String source,
            Predicate<String> replace) {
        @SuppressWarnings("unchecked")
        List<EObject> have = (List<EObject>) known.eGet(feature);
        List<EObject> free = new ArrayList<>(have);
        boolean changed = false;
        for (Object each : new ArrayList<>((List<?>) news.eGet(feature))) {
            EObject element = (EObject) each;
            EObject match = likeness.find(free, element);
            if (match == null) {
                stampElement(element, source);
                have.add(element);
                changed = true;
            } else {
                free.remove(match);
                String whose = sourceOf(match);
                changed |= mergePart(match, element, whose != null && !USER.equals(whose) && replace.test(whose));
            }
        }
        return changed;
    }

    private boolean mergePart(EObject known, EObject news, boolean replace) {
        boolean changed = false;
        for (EStructuralFeature feature : features(news.eClass())) {
            if (!news.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                changed |= feature instanceof EAttribute && addMissing(known, news, feature);
            } else if (!known.eIsSet(feature)
                    || replace && !same(feature, known.eGet(feature), news.eGet(feature))) {
                known.eSet(feature, news.eGet(feature));
                changed = true;
            }
        }
        return changed;
    }

    private boolean mergeValues(Aggregate known, Aggregate news, EStructuralFeature feature, String source) {
        if (!WHOLE_LISTS.contains(feature.getName())) {
            return addMissing(known, news, feature);
        }
        Provenance from = provenance(known, feature);
        if (known.eGet(feature).equals(news.eGet(feature)) || from != null && USER.equals(from.getSource())) {
            return false;
        }
        known.eSet(feature, new ArrayList<>((List<?>) news.eGet(feature)));
        return true;
    }

    private static boolean addMissing(EObject known, EObject news, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        List<Object> have = (List<Object>) known.eGet(feature);
        boolean changed = false;
        for (Object value : (List<?>) news.eGet(feature)) {
            if (!have.contains(value)) {
                have.add(value);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean same(EStructuralFeature feature, Object a, Object b) {
        return feature instanceof EReference ? EcoreUtil.equals((EObject) a, (EObject) b) : a.equals(b);
    }

    private static boolean single(EStructuralFeature feature) {
        return !feature.isMany();
    }

    private static Provenance provenance(Aggregate known, EStructuralFeature feature) {
        for (Provenance each : known.getProvenance()) {
            if (feature.getName().equals(each.getFeature())) {
                return each;
            }
        }
        return null;
    }

    private static void credit(Aggregate known, EStructuralFeature feature, String source) {
        Provenance from = PeopleFactory.eINSTANCE.createProvenance();
        from.setFeature(feature.getName());
        from.setSource(source);
        known.getProvenance().add(from);
    }

    private void stampElement(EObject element, String source) {
        EStructuralFeature feature = sourceFeature(element);
        if (feature != null && !element.eIsSet(feature)) {
            element.eSet(feature, source);
        }
    }

    private String sourceOf(EObject element) {
        EStructuralFeature feature = sourceFeature(element);
        return feature == null ? null : (String) element.eGet(feature);
    }

    private EStructuralFeature sourceFeature(EObject element) {
        return sources.computeIfAbsent(element.eClass(), type -> type.getEStructuralFeature("source"));
    }

    private List<EStructuralFeature> features(EClass type) {
        return features.computeIfAbsent(type, each -> each.getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isDerived() && !feature.isTransient()
                        && !NOT_MERGED.contains(feature.getName())
                        && (!(feature instanceof EReference reference) || reference.isContainment()))
                .toList());
    }
}
