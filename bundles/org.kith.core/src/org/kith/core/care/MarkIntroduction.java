package org.kith.core.care;

import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.journal.Edit;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Introduction;
import org.kith.model.care.IntroductionState;
import org.kith.model.people.Person;

/**
 * Says how far an introduction has come. One that was made is also an interaction of mine with each of both, so that it
 * counts as given; one undoable step.
 */
public final class MarkIntroduction {
    private final Session session;
    private final String uid;
    private final IntroductionState state;
    private final Instant at;

    /** What it has come to, and when. */
    public MarkIntroduction(Session session, String uid, IntroductionState state, Instant at) {
        this.session = session;
        this.uid = uid;
        this.state = state;
        this.at = at;
    }

    /**
     * Does it; nothing is a step when it has come there before.
     *
     * @throws CoreException NOT_FOUND without the introduction or one of both people
     */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", this::mark);
    }

    private Void mark(Edit edit) throws CoreException {
        Introduction one = edit.load(uid, Introduction.class);
        String first = one.getFirstUid();
        String second = one.getSecondUid();
        String reason = one.getReason();
        String firstName = edit.load(first, Person.class).getFormattedName();
        String secondName = edit.load(second, Person.class).getFormattedName();
        if (one.getState() == state) {
            return null;
        }
        boolean logged = one.getInteractionKey() != null;
        one.setState(state);
        if (state == IntroductionState.ASKED) {
            one.setAsked(at);
        }
        if (state == IntroductionState.MADE) {
            one.setMade(at);
            if (!logged) {
                String key = log(edit, first, words(Messages.MarkIntroduction_to, secondName, reason));
                log(edit, second, words(Messages.MarkIntroduction_to, firstName, reason));
                edit.load(uid, Introduction.class).setInteractionKey(RecordContact.PLATFORM + ":" + key);
            }
        }
        edit.label(NLS.bind(switch (state) {
            case ASKED -> Messages.MarkIntroduction_asked;
            case MADE -> Messages.MarkIntroduction_made;
            case DECLINED -> Messages.MarkIntroduction_declined;
            case IDEA -> Messages.AddIntroduction_label;
        }, firstName, secondName));
        return null;
    }

    private String log(Edit edit, String person, String text) throws CoreException {
        return RecordContact.of(session, person, InteractionType.INTRODUCE, Direction.OUT, at, text).record(edit);
    }

    private static String words(String to, String name, String reason) {
        return reason == null ? NLS.bind(to, name) : NLS.bind(Messages.MarkIntroduction_because, NLS.bind(to, name),
                reason);
    }
}
