package org.kith.model.validation;

import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.Merge;
import org.kith.model.people.PeoplePackage;

/** A merge is never a delete: the person that was absorbed is still there, and so is the survivor. */
final class MergeKeepsBoth extends TypedCheck<Merge> {

    private final Predicate<String> exists;

    MergeKeepsBoth(Predicate<String> exists) {
        super("merge.keeps-both", PeoplePackage.Literals.MERGE, Merge.class);
        this.exists = exists;
    }

    @Override
    void check(Merge merge, Report report) {
        String survivor = merge.getSurvivorUid();
        String absorbed = merge.getAbsorbedUid();
        if (blank(survivor) || blank(absorbed) || survivor.equals(absorbed)) {
            report.error(PeoplePackage.Literals.MERGE__ABSORBED_UID,
                    NLS.bind(Messages.mergeKeepsBoth_pair, merge.getUid()));
            return;
        }
        if (!exists.test(absorbed)) {
            report.error(PeoplePackage.Literals.MERGE__ABSORBED_UID, NLS.bind(Messages.mergeKeepsBoth_gone, absorbed));
        }
        if (!exists.test(survivor)) {
            report.error(PeoplePackage.Literals.MERGE__SURVIVOR_UID, NLS.bind(Messages.mergeKeepsBoth_gone, survivor));
        }
    }
}
