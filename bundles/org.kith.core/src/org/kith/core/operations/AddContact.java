package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.paste.Pasted;
import org.kith.core.paste.PastedText;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Aggregate;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.PostalAddress;

/** Adds a contact by hand with what is known of her; one undoable step. {@link AddPerson} with more than a name. */
public final class AddContact {
    private final Session session;
    private final String name;
    private final List<String> assignments;
    private final String address;

    /** A contact of that name; assignments as of {@link EditFeatures}; the postal address on one line, or null. */
    public AddContact(Session session, String name, List<String> assignments, String address) {
        this.session = session;
        this.name = name;
        this.assignments = List.copyOf(assignments);
        this.address = address;
    }

    /**
     * Does it; returns the new uid.
     *
     * @throws CoreException MALFORMED without a name, or when an assignment is impossible
     */
    public String run(IProgressMonitor monitor) throws CoreException {
        if (name == null || name.isBlank()) {
            throw Failures.of(Failures.MALFORMED, Messages.AddPerson_noName, null);
        }
        return session.history().edit(NLS.bind(Messages.AddPerson_label, name), edit -> {
            String stamp = session.clock().instant().toString();
            String uid = Uids.derived("hand", name, stamp);
            for (int i = 2; edit.find(uid, Aggregate.class) != null; i++) {
                uid = Uids.derived("hand", name, stamp, Integer.toString(i));
            }
            Person person = PeopleFactory.eINSTANCE.createPerson();
            person.setUid(uid);
            person.setCreated(session.clock().instant());
            person.setFormattedName(name.strip());
            Assignment assignment = new Assignment(person);
            for (String one : assignments) {
                assignment.apply(one);
            }
            if (address != null) {
                person.getContactPoints().add(postal());
            }
            edit.create(person);
            return uid;
        });
    }

    private ContactPoint postal() {
        ContactPoint point = PeopleFactory.eINSTANCE.createContactPoint();
        point.setKind(ContactPointKind.ADDRESS);
        point.setValue(address);
        point.setSource(KnowledgeMerge.USER);
        Pasted.Postal parts = PastedText.read(address).address();
        if (parts != null) {
            PostalAddress postal = PeopleFactory.eINSTANCE.createPostalAddress();
            postal.setStreet(parts.street());
            postal.setExtended(parts.extended());
            postal.setPostalCode(parts.postalCode());
            postal.setLocality(parts.locality());
            postal.setRegion(parts.region());
            postal.setCountry(parts.country());
            point.setAddress(postal);
        }
        return point;
    }
}
