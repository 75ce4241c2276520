package org.kith.core.identity;

import org.kith.model.people.Account;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;

/** How an account becomes a contact: by the user's key, or by the first one-to-one contact. Pure; any thread. */
public final class Promotion {
    /** Why an import did it. */
    public static final String EVIDENCE = "one-to-one contact";

    private Promotion() {
    }

    /** The uid of the person whom an account is promoted to. */
    public static String uid(String accountUid) {
        return Uids.derived("promoted", accountUid);
    }

    /** The person, with the name that the account shows, else its handle, else its key. */
    public static Person person(Account account) {
        Person person = PeopleFactory.eINSTANCE.createPerson();
        person.setUid(uid(account.getUid()));
        person.setFormattedName(name(account));
        if (ContactKeys.MAIL.equals(account.getPlatform())) {
            ContactPoint point = PeopleFactory.eINSTANCE.createContactPoint();
            point.setKind(ContactPointKind.EMAIL);
            point.setValue(account.getUserId());
            person.getContactPoints().add(point);
        }
        return person;
    }

    /**
     * Gives a person who was only promoted the better name that the account shows by now; a name of which no import
     * is the source is the user's and stays.
     *
     * @return whether the name changed
     */
    public static boolean rename(Person person, Account account) {
        String name = name(account);
        String now = person.getFormattedName();
        boolean stopgap = account.getUserId().equals(now) || account.getHandles().stream()
                .anyMatch(one -> one.getUsername() != null && one.getUsername().equals(now));
        boolean imported = person.getProvenance().stream().anyMatch(one -> "formattedName".equals(one.getFeature())
                && !KnowledgeMerge.USER.equals(one.getSource()));
        if (!stopgap || !imported || name.equals(now)) {
            return false;
        }
        person.setFormattedName(name);
        return true;
    }

    private static String name(Account account) {
        String name = account.getDisplayName();
        name = name == null || name.isBlank() ? account.getUsername() : name;
        return name == null || name.isBlank() ? account.getUserId() : name;
    }
}
