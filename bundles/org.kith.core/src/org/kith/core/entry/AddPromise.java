package org.kith.core.entry;

import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.care.CareFactory;
import org.kith.model.care.Promise;
import org.kith.model.care.TaskStatus;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Person;

/** Remembers what was promised; one undoable step. */
public final class AddPromise {
    private final Session session;
    private final String person;
    private final String words;
    private final Direction direction;
    private final Instant due;

    /** A promise of mine (OUT) to a person or of hers (IN) to me; due may be null. */
    public AddPromise(Session session, String person, String words, Direction direction, Instant due) {
        this.session = session;
        this.person = person;
        this.words = words;
        this.direction = direction;
        this.due = due;
    }

    /**
     * Does it; returns the uid of the promise.
     *
     * @throws CoreException MALFORMED without words, NOT_FOUND without the person
     */
    public String run(IProgressMonitor monitor) throws CoreException {
        if (words == null || words.isBlank()) {
            throw Failures.of(Failures.MALFORMED, Messages.AddPromise_noWords, null);
        }
        return session.history().edit("", edit -> {
            Person one = edit.load(person, Person.class);
            edit.label(NLS.bind(direction == Direction.IN ? Messages.AddPromise_theirLabel : Messages.AddPromise_label,
                    one.getFormattedName(), words.strip()));
            Instant now = session.clock().instant();
            String uid = Uids.derived("promise", person, now.toString(), words);
            for (int i = 2; edit.find(uid, Aggregate.class) != null; i++) {
                uid = Uids.derived("promise", person, now.toString(), words, Integer.toString(i));
            }
            Promise promise = CareFactory.eINSTANCE.createPromise();
            promise.setUid(uid);
            promise.setCreated(now);
            promise.setPersonUid(person);
            promise.setDirection(direction);
            promise.setMade(now);
            promise.setDue(due);
            promise.setSummary(words.strip());
            promise.setWords(words.strip());
            promise.setStatus(TaskStatus.NEEDS_ACTION);
            promise.setSource(KnowledgeMerge.USER);
            edit.create(promise);
            return uid;
        });
    }
}
