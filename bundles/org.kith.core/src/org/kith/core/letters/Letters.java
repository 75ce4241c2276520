package org.kith.core.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.model.care.Letter;
import org.kith.model.care.LetterState;
import org.kith.store.PersonRow;

/** The letters of a workspace: drafts first, then the latest. Any thread but the UI thread; reads anew each time. */
public final class Letters {
    /** After so many new letters on a day one is asked to stop. */
    public static final int A_DAY = 10;
    private static final Comparator<LetterLine> ORDER = Comparator
            .comparing((LetterLine line) -> line.state() == LetterState.DRAFT ? 0
                    : line.state() == LetterState.HANDED_OFF ? 1 : 2)
            .thenComparing(LetterLine::at, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(LetterLine::uid);

    private final Session session;

    /** Of a workspace. */
    public Letters(Session session) {
        this.session = session;
    }

    /** All but the discarded ones. */
    public List<LetterLine> all() throws CoreException {
        List<Letter> letters = new ArrayList<>();
        session.store().aggregates(Letter.class.getSimpleName(), row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Letter letter
                    && letter.getState() != LetterState.DISCARDED && letter.getTo() != null) {
                letters.add(letter);
            }
        });
        Map<String, PersonRow> people = new HashMap<>();
        session.store().personRows(letters.stream().map(one -> one.getTo().getPersonUid()).filter(Objects::nonNull)
                .distinct().toList()).forEach(row -> people.put(row.uid(), row));
        return letters.stream().map(one -> line(one, people.get(one.getTo().getPersonUid()))).sorted(ORDER).toList();
    }

    /** One of them; empty when there is none, or it was discarded. */
    public Optional<LetterLine> of(String uid) throws CoreException {
        return all().stream().filter(line -> line.uid().equals(uid)).findFirst();
    }

    /** How many were begun on the day of now. */
    public int today(Instant now) throws CoreException {
        LocalDate today = LocalDate.ofInstant(now, session.zone());
        int[] count = new int[1];
        session.store().aggregates(Letter.class.getSimpleName(), row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Letter letter
                    && letter.getState() != LetterState.DISCARDED && letter.getCreated() != null
                    && LocalDate.ofInstant(letter.getCreated(), session.zone()).equals(today)) {
                count[0]++;
            }
        });
        return count[0];
    }

    private static LetterLine line(Letter one, PersonRow person) {
        Instant at = one.getSent() != null ? one.getSent() : one.getHandedOff() != null ? one.getHandedOff()
                : one.getCreated();
        return new LetterLine(one.getUid(), one.getTo().getPersonUid(),
                person == null || person.name() == null ? "" : person.name(), person == null ? null : person.photo(),
                one.getState(), Objects.requireNonNullElse(one.getSubject(), ""),
                Objects.requireNonNullElse(one.getBody(), ""), one.getInReplyToKey() == null ? List.of()
                        : List.of(one.getInReplyToKey().split("\n")), one.getVerdict(), at);
    }
}
