package org.kith.core.operations;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Aggregate;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;

/** Adds a contact by hand; one undoable step. */
public final class AddPerson {
    private final Session session;
    private final String name;
    private final List<String> emails;

    /** A contact of that name with these addresses. */
    public AddPerson(Session session, String name, List<String> emails) {
        this.session = session;
        this.name = name;
        this.emails = List.copyOf(emails);
    }

    /** Adds; returns the new uid. */
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
            emails.forEach(email -> person.getContactPoints().add(email(email)));
            edit.create(person);
            return uid;
        });
    }

    static ContactPoint email(String address) {
        ContactPoint point = PeopleFactory.eINSTANCE.createContactPoint();
        point.setKind(ContactPointKind.EMAIL);
        point.setValue(address.strip());
        point.setSource(KnowledgeMerge.USER);
        return point;
    }
}
