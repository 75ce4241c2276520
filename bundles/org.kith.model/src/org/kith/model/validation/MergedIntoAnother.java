package org.kith.model.validation;

import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Person;

/** A person is merged into another that exists, not into herself. */
final class MergedIntoAnother extends TypedCheck<Person> {

    private final Predicate<String> exists;

    MergedIntoAnother(Predicate<String> exists) {
        super("person.merged-into", PeoplePackage.Literals.PERSON, Person.class);
        this.exists = exists;
    }

    @Override
    void check(Person person, Report report) {
        String into = person.getMergedIntoUid();
        if (into == null) {
            return;
        }
        if (into.isBlank() || into.equals(person.getUid())) {
            report.error(PeoplePackage.Literals.PERSON__MERGED_INTO_UID,
                    NLS.bind(Messages.mergedIntoAnother_self, person.getFormattedName()));
        } else if (!exists.test(into)) {
            report.error(PeoplePackage.Literals.PERSON__MERGED_INTO_UID,
                    NLS.bind(Messages.mergeKeepsBoth_gone, into));
        }
    }
}
