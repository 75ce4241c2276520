package org.kith.model.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * All checks together. Made by core for a session, with what only the session knows, and asked by editors before a
 * save, by importers and by `verify`; from the thread that owns the objects. Immutable.
 */
public final class Checks {

    private final List<Check> checks;

    /**
     * The checks of the model.
     *
     * @param mine whether the account of that uid is the user's own
     * @param exists whether a person of that uid is in the workspace, in the trash or not
     */
    public Checks(Predicate<String> mine, Predicate<String> exists) {
        checks = List.of(new IdPresent(), new OnePersonAnAccount(), new LinkDecided(), new ConfidenceInRange(),
                new ActorPresent(), new NotWithMyself(mine), new TimeHonest(), new CoverageClear(), new YearMeant(),
                new DateExists(), new MergeKeepsBoth(exists), new MergedIntoAnother(exists), new NamePresent(),
                new ContactPointUsable(), new LineVerbatim(), new PhotoFindable(), new PairOfTwo(),
                new TwoIntroduced(), new GatheringInOrder(), new PresenceFits(), new BoxExists(), new OneRecipient(),
                new CadencePossible());
    }

    /** The checks where nothing is known of the workspace: no account is mine and every person exists. */
    public static Checks withoutWorkspace() {
        return new Checks(uid -> false, uid -> true);
    }

    /** Each of them. */
    public List<Check> list() {
        return checks;
    }

    /** What is wrong with one object, leaving out what it contains. */
    public List<Finding> validate(EObject object) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            if (check.appliesTo().isInstance(object)) {
                findings.addAll(check.validate(object));
            }
        }
        return findings;
    }

    /** What is wrong with an object and all that it contains. */
    public List<Finding> validateAll(EObject root) {
        List<Finding> findings = new ArrayList<>(validate(root));
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext();) {
            findings.addAll(validate(all.next()));
        }
        return findings;
    }
}
