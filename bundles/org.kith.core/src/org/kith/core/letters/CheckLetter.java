package org.kith.core.letters;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.insight.letters.Draft;
import org.kith.insight.letters.PersonalCheck;
import org.kith.insight.letters.PersonalFact;
import org.kith.store.PersonRow;

/**
 * Checks drafts to one person. What is known of them is read once, when it is made, away from the UI thread; a check
 * itself reads nothing and may be asked for at each keystroke, on any thread.
 */
public final class CheckLetter {
    private final LetterIndex index;
    private final Session session;
    private final String person;
    private final List<String> names;
    private final List<PersonalFact> facts;

    private CheckLetter(Session session, LetterIndex index, PersonRow row, List<PersonalFact> facts) {
        this.session = session;
        this.index = index;
        this.person = row.uid();
        this.names = row.name() == null || row.name().isBlank() ? List.of() : List.of(row.name());
        this.facts = facts;
    }

    /**
     * Ready for drafts to a person.
     *
     * @throws CoreException NOT_FOUND without the person
     */
    public static CheckLetter to(Session session, LetterIndex index, String person) throws CoreException {
        PersonRow row = session.store().personRows(List.of(Objects.requireNonNull(person))).stream().findFirst()
                .orElseThrow(() -> Failures.notFound(Messages.Check_nobody));
        return new CheckLetter(session, index, row, PersonalFacts.of(session, person));
    }

    /** Checks a draft, as of now. */
    public PersonalCheck check(String text) {
        return PersonalCheck.of(new Draft(text, person, names, index.mine()), facts, index.sent(),
                session.clock().instant());
    }

    /** What is known of the recipient. */
    public List<PersonalFact> facts() {
        return facts;
    }
}
