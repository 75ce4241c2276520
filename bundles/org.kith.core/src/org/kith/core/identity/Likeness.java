package org.kith.core.identity;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.model.PartialDates;
import org.kith.model.meet.Attendance;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.DatedEvent;
import org.kith.model.people.ExternalId;
import org.kith.model.people.Fact;
import org.kith.model.people.Note;
import org.kith.model.people.Photo;
import org.kith.model.people.Relationship;
import org.kith.model.people.UnknownProperty;

/** Whether two parts of an aggregate are one value that two sources tell. Stateless. */
final class Likeness {
    /** The first that is like the element; null when none is. */
    EObject find(List<EObject> among, EObject element) {
        Object key = key(element);
        for (EObject each : among) {
            if (key == null ? EcoreUtil.equals(each, element) : key.equals(key(each))) {
                return each;
            }
        }
        return null;
    }

    private static Object key(EObject element) {
        return switch (element) {
            case ContactPoint point -> List.of(point.getKind(), comparable(point));
            case Affiliation one -> List.of(folded(one.getOrganization()), folded(one.getTitle()),
                    folded(one.getRole()), List.copyOf(one.getUnits()));
            case Note note -> text(note.getText());
            case Fact fact -> List.of(fact.getKind(), text(fact.getText()));
            case Photo photo -> List.of(photo.getRole(), text(photo.getHash() == null ? photo.getUri()
                    : photo.getHash()));
            case UnknownProperty property -> List.of(text(property.getLine()), text(property.getVersion()));
            case ExternalId id -> List.of(text(id.getSystem()), text(id.getValue()));
            case Relationship relation -> List.of(List.copyOf(relation.getTypes()), text(relation.getUri()),
                    text(relation.getText()), text(relation.getLabel()), text(relation.getAgentUid()));
            case DatedEvent event -> List.of(text(event.getLabel()),
                    event.getDate() == null ? "" : PartialDates.format(event.getDate()));
            case Attendance one -> folded(one.getEmail() != null ? one.getEmail()
                    : one.getUri() != null ? one.getUri() : one.getName());
            default -> null;
        };
    }

    private static String comparable(ContactPoint point) {
        String value = point.getValue();
        return switch (point.getKind()) {
            case EMAIL -> ContactKeys.email(value).map(key -> key.value()).orElse(folded(value));
            case PHONE -> ContactKeys.phone(value).map(key -> key.value()).orElse(folded(value));
            case URL, SOCIAL -> ContactKeys.profile(value).map(key -> key.value()).orElse(folded(value))
                    + (value == null ? text(point.getUsername()) : "");
            default -> folded(value);
        };
    }

    private static String folded(String value) {
        return value == null ? "" : Folding.fold(value.strip());
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
