package org.kith.ui.people.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.editing.Draft;
import org.kith.core.paste.Pasted;
import org.kith.core.paste.PastedText;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Note;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.PeoplePackage.Literals;
import org.kith.model.people.Person;
import org.kith.model.people.PostalAddress;

/** Puts the parts of a pasted signature or address where they belong on a card. */
final class PastedParts {
    private static final PeopleFactory MAKE = PeopleFactory.eINSTANCE;

    private final Draft draft;
    private final Person person;
    private final Pasted pasted;

    private PastedParts(Draft draft, Pasted pasted) {
        this.draft = draft;
        this.person = (Person) draft.object();
        this.pasted = pasted;
    }

    /** What to run; null when the text is one plain value. */
    static Runnable of(Draft draft, String text) {
        Pasted pasted = PastedText.read(text);
        return pasted.isSeveral() ? new PastedParts(draft, pasted)::apply : null;
    }

    private void apply() {
        pasted.emails().forEach(email -> point(ContactPointKind.EMAIL, email, null, null));
        pasted.phones().forEach(phone -> point(ContactPointKind.PHONE, phone.value(), phone.type(), null));
        pasted.links().forEach(link -> point(ContactPointKind.URL, link, null, null));
        if (pasted.address() != null) {
            point(ContactPointKind.ADDRESS, line(pasted.address()), null, postal(pasted.address()));
        }
        if (pasted.title() != null || pasted.organization() != null) {
            Affiliation work = MAKE.createAffiliation();
            work.setTitle(pasted.title());
            work.setOrganization(pasted.organization());
            draft.add(person, Literals.PERSON__AFFILIATIONS, work, Messages.Section_work);
        }
        if (pasted.name() != null && (person.getFormattedName() == null || person.getFormattedName().isBlank())) {
            draft.set(person, Literals.AGENT__FORMATTED_NAME, pasted.name(), Messages.Card_name);
        }
        if (!pasted.rest().isEmpty()) {
            Note note = MAKE.createNote();
            note.setText(String.join("\n", pasted.rest()));
            draft.add(person, Literals.AGENT__NOTES, note, Messages.Section_notes);
        }
    }

    private void point(ContactPointKind kind, String value, String type, PostalAddress address) {
        List<ContactPoint> known = person.getContactPoints().stream()
                .filter(one -> one.getKind() == kind && value.equalsIgnoreCase(one.getValue())).toList();
        if (known.isEmpty()) {
            ContactPoint point = MAKE.createContactPoint();
            point.setKind(kind);
            point.setValue(value);
            point.setAddress(address);
            if (type != null) {
                point.getTypes().add(type);
            }
            draft.add(person, Literals.AGENT__CONTACT_POINTS, point, CardSections.kind(kind));
        }
    }

    private static String line(Pasted.Postal address) {
        String town = Stream.of(address.postalCode(), address.locality()).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        List<String> parts = new ArrayList<>(List.of());
        Stream.of(address.street(), address.extended(), town, address.region(), address.country())
                .filter(one -> one != null && !one.isBlank()).forEach(parts::add);
        return String.join(", ", parts);
    }

    private static PostalAddress postal(Pasted.Postal address) {
        PostalAddress postal = MAKE.createPostalAddress();
        postal.setStreet(address.street());
        postal.setExtended(address.extended());
        postal.setPostalCode(address.postalCode());
        postal.setLocality(address.locality());
        postal.setRegion(address.region());
        postal.setCountry(address.country());
        return postal;
    }
}
