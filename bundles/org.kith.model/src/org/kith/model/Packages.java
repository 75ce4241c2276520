package org.kith.model;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.kith.model.activity.ActivityPackage;
import org.kith.model.care.CarePackage;
import org.kith.model.history.HistoryPackage;
import org.kith.model.insight.InsightPackage;
import org.kith.model.meet.MeetPackage;
import org.kith.model.people.PeoplePackage;

/**
 * The packages of the model and what can be derived from them. For the store, the exporters and the validators, which
 * are driven by the model and name no class; from any thread. Calling it initializes the packages, so it also serves
 * programs that run without the platform's registry.
 */
public final class Packages {

    private Packages() {
    }

    /** The packages, in the order in which they build on each other. */
    public static List<EPackage> all() {
        return List.of(PeoplePackage.eINSTANCE, ActivityPackage.eINSTANCE, MeetPackage.eINSTANCE,
                CarePackage.eINSTANCE, InsightPackage.eINSTANCE, HistoryPackage.eINSTANCE);
    }

    /** The concrete classes of the model, package by package, in the order of the model files. */
    public static List<EClass> classes() {
        return all().stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(c -> !c.isAbstract()).toList();
    }

    /** The concrete classes whose objects are loaded and saved as one: the subclasses of Aggregate. */
    public static List<EClass> aggregates() {
        return classes().stream().filter(PeoplePackage.Literals.AGGREGATE::isSuperTypeOf).toList();
    }

    /** The class of that name in any of the packages (names are unique over all), or null. */
    public static EClass find(String name) {
        return classes().stream().filter(c -> c.getName().equals(name)).findFirst().orElse(null);
    }
}
