package org.kith.core.care;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.identity.Uids;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.care.CareFactory;
import org.kith.model.care.Journal;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Person;

/** Keeps what the user wrote about a day and the people in it; confidential; one undoable step. */
public final class AddJournal {
    private static final int LABEL = 40;
    private static final int SUMMARY = 120;

    private final Session session;
    private final List<String> people;
    private final String text;
    private final Instant date;

    /** About these people, who may be nobody; the date may be null when there is none. */
    public AddJournal(Session session, List<String> people, String text, Instant date) {
        this.session = session;
        this.people = List.copyOf(new LinkedHashSet<>(people));
        this.text = text;
        this.date = date;
    }

    /**
     * Does it; returns the uid of the entry.
     *
     * @throws CoreException MALFORMED without words, NOT_FOUND without one of the people
     */
    public String run(IProgressMonitor monitor) throws CoreException {
        if (text == null || text.isBlank()) {
            throw Failures.of(Failures.MALFORMED, Messages.AddJournal_noWords, null);
        }
        String words = text.strip();
        String line = words.lines().findFirst().orElse(words);
        return session.history().edit(NLS.bind(Messages.AddJournal_label, cut(line, LABEL)), edit -> {
            for (String person : people) {
                edit.load(person, Person.class);
            }
            Instant now = session.clock().instant();
            String uid = Uids.derived("journal", now.toString(), words);
            for (int i = 2; edit.find(uid, Aggregate.class) != null; i++) {
                uid = Uids.derived("journal", now.toString(), words, Integer.toString(i));
            }
            Journal entry = CareFactory.eINSTANCE.createJournal();
            entry.setUid(uid);
            entry.setCreated(now);
            entry.setDate(date);
            entry.setSummary(cut(line, SUMMARY));
            entry.setText(words);
            entry.getPersonUids().addAll(people);
            entry.setSource(KnowledgeMerge.USER);
            edit.create(entry);
            return uid;
        });
    }

    private static String cut(String line, int length) {
        return line.codePointCount(0, line.length()) <= length ? line
                : line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
    }
}
