package org.kith.core.care;

import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Uids;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.care.CareFactory;
import org.kith.model.care.Introduction;
import org.kith.model.care.IntroductionState;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Person;

/** Notes that two people should know each other; one undoable step. {@link MarkIntroduction} takes it further. */
public final class AddIntroduction {
    private final Session session;
    private final String first;
    private final String second;
    private final String reason;

    /** Of two people; the reason may be null. */
    public AddIntroduction(Session session, String first, String second, String reason) {
        this.session = session;
        this.first = first;
        this.second = second;
        this.reason = reason;
    }

    /**
     * Does it; returns the uid of the introduction.
     *
     * @throws CoreException MALFORMED when both are the same person, NOT_FOUND without one of them
     */
    public String run(IProgressMonitor monitor) throws CoreException {
        if (first.equals(second)) {
            throw Failures.of(Failures.MALFORMED, Messages.AddIntroduction_same, null);
        }
        return session.history().edit("", edit -> {
            edit.label(NLS.bind(Messages.AddIntroduction_label, edit.load(first, Person.class).getFormattedName(),
                    edit.load(second, Person.class).getFormattedName()));
            Instant now = session.clock().instant();
            String uid = Uids.derived("introduction", first, second, now.toString());
            for (int i = 2; edit.find(uid, Aggregate.class) != null; i++) {
                uid = Uids.derived("introduction", first, second, now.toString(), Integer.toString(i));
            }
            Introduction made = CareFactory.eINSTANCE.createIntroduction();
            made.setUid(uid);
            made.setCreated(now);
            made.setFirstUid(first);
            made.setSecondUid(second);
            made.setReason(reason == null || reason.isBlank() ? null : reason.strip());
            made.setState(IntroductionState.IDEA);
            edit.create(made);
            return uid;
        });
    }
}
