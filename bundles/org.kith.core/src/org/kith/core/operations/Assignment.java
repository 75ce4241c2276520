package org.kith.core.operations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.platform.Failures;
import org.kith.model.PartialDates;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Agent;
import org.kith.model.people.Aggregate;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Person;
import org.kith.model.people.Provenance;

/** Applies assignments to one aggregate; the values are the user's from then on. */
final class Assignment {
    private static final List<String> FIXED = List.of("uid", "rev", "provenance", "me", "mergedIntoUid", "trashed",
            "links", "platform", "userId");
    private static final Map<String, ContactPointKind> POINTS = Map.of("email", ContactPointKind.EMAIL, "phone",
            ContactPointKind.PHONE, "url", ContactPointKind.URL);

    private final Aggregate object;

    Assignment(Aggregate object) {
        this.object = object;
    }

    void apply(String text) throws CoreException {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw wrong(NLS.bind(Messages.EditFeatures_noFeature, new Object[] {name(object), text, names(object)}));
        }
        char operator = text.charAt(equals - 1);
        boolean change = operator == '+' || operator == '-';
        String path = text.substring(0, change ? equals - 1 : equals).strip();
        String value = text.substring(equals + 1);
        if (object instanceof Agent agent && POINTS.containsKey(path)) {
            point(agent, POINTS.get(path), change ? operator : '=', value);
        } else if (object instanceof Person person && (path.equals("organization") || path.equals("title"))) {
            affiliation(person, path, value);
        } else {
            set(path, change ? operator : '=', value);
        }
    }

    private void set(String path, char operator, String value) throws CoreException {
        String[] names = path.split("\\.");
        EObject owner = object;
        for (int i = 0; i < names.length - 1; i++) {
            EStructuralFeature part = feature(owner, names[i]);
            if (!(part instanceof EReference reference) || part.isMany()) {
                throw wrong(NLS.bind(Messages.EditFeatures_notEditable, path));
            }
            EObject child = (EObject) owner.eGet(part);
            if (child == null) {
                child = EcoreUtil.create(reference.getEReferenceType());
                owner.eSet(part, child);
            }
            if (i == 0) {
                credit(part, false);
            }
            owner = child;
        }
        EStructuralFeature feature = feature(owner, names[names.length - 1]);
        if (owner == object && FIXED.contains(feature.getName())) {
            throw wrong(NLS.bind(Messages.EditFeatures_notEditable, path));
        }
        if (feature.isMany()) {
            many(owner, feature, operator, value, path);
        } else {
            owner.eSet(feature, value.isEmpty() ? feature.getDefaultValue() : single(feature, value, path));
        }
        if (owner == object) {
            credit(feature, value.isEmpty());
        }
    }

    @SuppressWarnings("unchecked")
    private void many(EObject owner, EStructuralFeature feature, char operator, String value, String path)
            throws CoreException {
        List<Object> list = (List<Object>) owner.eGet(feature);
        if (!(feature instanceof EAttribute)) {
            throw wrong(NLS.bind(Messages.EditFeatures_notEditable, path));
        }
        if (operator == '=') {
            list.clear();
        }
        if (operator == '-') {
            list.remove(single(feature, value, path));
        } else if (!value.isEmpty() && !list.contains(single(feature, value, path))) {
            list.add(single(feature, value, path));
        }
    }

    private static Object single(EStructuralFeature feature, String value, String path) throws CoreException {
        if (feature instanceof EReference reference) {
            if (reference.getEReferenceType() == PeoplePackage.Literals.PARTIAL_DATE) {
                return PartialDates.parse(value);
            }
            throw wrong(NLS.bind(Messages.EditFeatures_notEditable, path));
        }
        EAttribute attribute = (EAttribute) feature;
        try {
            if (attribute.getEAttributeType() instanceof EEnum type) {
                EEnumLiteral literal = type.getEEnumLiteralByLiteral(value.toUpperCase(java.util.Locale.ROOT));
                if (literal == null) {
                    throw wrong(NLS.bind(Messages.EditFeatures_noValue, new Object[] {path, value, type.getELiterals()
                            .stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))}));
                }
                return literal.getInstance();
            }
            return EcoreUtil.createFromString(attribute.getEAttributeType(), value);
        } catch (RuntimeException e) {
            throw wrong(NLS.bind(Messages.EditFeatures_noValue, new Object[] {path, value,
                String.valueOf(e.getMessage())}));
        }
    }

    private static void point(Agent agent, ContactPointKind kind, char operator, String value) {
        if (operator != '+') {
            agent.getContactPoints().removeIf(point -> point.getKind() == kind
                    && (operator == '=' || value.equals(point.getValue())));
        }
        if (operator != '-' && !value.isBlank()) {
            ContactPoint point = PeopleFactory.eINSTANCE.createContactPoint();
            point.setKind(kind);
            point.setValue(value.strip());
            point.setSource(KnowledgeMerge.USER);
            agent.getContactPoints().add(point);
        }
    }

    private static void affiliation(Person person, String what, String value) {
        Affiliation first;
        if (person.getAffiliations().isEmpty()) {
            first = PeopleFactory.eINSTANCE.createAffiliation();
            person.getAffiliations().add(first);
        } else {
            first = person.getAffiliations().getFirst();
        }
        first.setSource(KnowledgeMerge.USER);
        String text = value.isBlank() ? null : value.strip();
        if (what.equals("title")) {
            first.setTitle(text);
        } else {
            first.setOrganization(text);
        }
    }

    /** The user's word: no entry for a value, an entry of the user for a value that was cleared. */
    private void credit(EStructuralFeature feature, boolean cleared) {
        object.getProvenance().removeIf(one -> feature.getName().equals(one.getFeature()));
        if (cleared) {
            Provenance users = PeopleFactory.eINSTANCE.createProvenance();
            users.setFeature(feature.getName());
            users.setSource(KnowledgeMerge.USER);
            object.getProvenance().add(users);
        }
    }

    private static EStructuralFeature feature(EObject owner, String name) throws CoreException {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null || feature.isDerived()) {
            throw wrong(NLS.bind(Messages.EditFeatures_noFeature, new Object[] {name(owner), name, names(owner)}));
        }
        return feature;
    }

    private static String names(EObject owner) {
        return owner.eClass().getEAllStructuralFeatures().stream().filter(one -> !FIXED.contains(one.getName()))
                .map(EStructuralFeature::getName).sorted().collect(Collectors.joining(", "));
    }

    private static String name(EObject owner) {
        return owner.eClass().getName().toLowerCase(java.util.Locale.ROOT);
    }

    private static CoreException wrong(String message) {
        return Failures.of(Failures.MALFORMED, message, null);
    }
}
