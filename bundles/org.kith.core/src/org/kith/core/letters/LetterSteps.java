package org.kith.core.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.journal.Edit;
import org.kith.core.operations.RecordContact;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.insight.letters.PersonalCheck;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.CareFactory;
import org.kith.model.care.Channel;
import org.kith.model.care.Letter;
import org.kith.model.care.LetterState;
import org.kith.model.care.LetterVerdict;
import org.kith.model.people.Person;

/**
 * What happens to a letter: begun, written on, handed to the program that sends it, sent, discarded. Each is one undoable
 * step. Any thread but the UI thread.
 */
public final class LetterSteps {
    private final Session session;

    /** Of a workspace. */
    public LetterSteps(Session session) {
        this.session = session;
    }

    /**
     * Begins a letter to one person, or goes on with the one that was begun.
     *
     * @param about keys of the interactions that it answers; may be empty
     * @return its uid
     * @throws CoreException NOT_FOUND without the person
     */
    public String start(String person, List<String> about) throws CoreException {
        for (LetterLine line : new Letters(session).all()) {
            if (line.state() == LetterState.DRAFT && person.equals(line.personUid())) {
                return line.uid();
            }
        }
        return session.history().edit("", edit -> {
            Person one = edit.load(person, Person.class);
            edit.label(NLS.bind(Messages.Start_label, one.getFormattedName()));
            Letter letter = CareFactory.eINSTANCE.createLetter();
            letter.setUid(UUID.randomUUID().toString());
            letter.setCreated(session.clock().instant());
            letter.setTo(CareFactory.eINSTANCE.createRecipient());
            letter.getTo().setPersonUid(person);
            letter.setInReplyToKey(about.isEmpty() ? null : String.join("\n", about));
            letter.setState(LetterState.DRAFT);
            letter.setVerdict(LetterVerdict.UNCHECKED);
            edit.create(letter);
            return letter.getUid();
        });
    }

    /**
     * Keeps what was written.
     *
     * @param check what the personal check said of it; null when it was not asked
     */
    public void save(String uid, String subject, String body, PersonalCheck check) throws CoreException {
        session.history().edit("", edit -> {
            Letter letter = edit.load(uid, Letter.class);
            label(edit, Messages.Save_label, letter);
            write(letter, subject, body, check);
            return null;
        });
    }

    /** It was given to a mail program or platform; it is not known to be sent. */
    public void handOff(String uid, String subject, String body, PersonalCheck check, Channel channel, String address)
            throws CoreException {
        session.history().edit("", edit -> {
            Letter letter = edit.load(uid, Letter.class);
            label(edit, Messages.HandOff_label, letter);
            write(letter, subject, body, check);
            letter.setChannel(channel);
            letter.getTo().setAddress(address);
            letter.setState(LetterState.HANDED_OFF);
            letter.setHandedOff(session.clock().instant());
            return null;
        });
    }

    /**
     * It was sent: recorded as given, so that what waits for a private word closes by itself.
     *
     * @throws CoreException MALFORMED when it is empty
     */
    public void sent(String uid) throws CoreException {
        session.history().edit("", edit -> {
            Letter letter = edit.load(uid, Letter.class);
            String body = letter.getBody();
            if (body == null || body.isBlank()) {
                throw Failures.of(Failures.MALFORMED, Messages.Sent_empty, null);
            }
            String person = letter.getTo().getPersonUid();
            Instant now = session.clock().instant();
            InteractionType type = letter.getChannel() == Channel.EMAIL ? InteractionType.EMAIL : InteractionType.MESSAGE;
            String key = RecordContact.of(session, person, type, Direction.OUT, now, body).record(edit);
            Letter again = edit.load(uid, Letter.class);
            again.setState(LetterState.SENT);
            again.setSent(now);
            again.setSentKey(RecordContact.PLATFORM + ":" + key);
            label(edit, Messages.Sent_label, again);
            return null;
        });
    }

    /** It is not wanted any more. */
    public void discard(String uid) throws CoreException {
        session.history().edit("", edit -> {
            Letter letter = edit.load(uid, Letter.class);
            label(edit, Messages.Discard_label, letter);
            letter.setState(LetterState.DISCARDED);
            return null;
        });
    }

    private static void write(Letter letter, String subject, String body, PersonalCheck check) {
        letter.setSubject(subject == null || subject.isBlank() ? null : subject.strip());
        letter.setBody(body);
        if (check != null) {
            letter.setVerdict(check.verdict());
            letter.setSimilarity(check.overlap().similarity());
            letter.setAnchors(check.anchors().size());
        }
    }

    private static void label(Edit edit, String words, Letter letter) throws CoreException {
        Person person = edit.find(letter.getTo().getPersonUid(), Person.class);
        edit.label(NLS.bind(words, person == null ? "" : person.getFormattedName()));
    }
}
