package org.kith.core.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.model.care.Introduction;
import org.kith.model.care.IntroductionState;
import org.kith.model.care.Journal;
import org.kith.store.PersonRow;

/**
 * What was noted about one person beside promises: introductions that are not declined, and journal entries, latest
 * first. A value, read for a card by {@link #of}; any thread.
 *
 * @param introductions open ones first
 * @param entries       of the journal
 */
public record PersonCare(List<Meeting> introductions, List<Entry> entries) {
    public PersonCare {
        introductions = List.copyOf(introductions);
        entries = List.copyOf(entries);
    }

    /**
     * An introduction of the person to another one.
     *
     * @param uid    of the introduction
     * @param other  uid of the other person
     * @param name   of the other person
     * @param reason may be null
     * @param state  IDEA, ASKED or MADE
     * @param at     when it came there; null when unknown
     */
    public record Meeting(String uid, String other, String name, String reason, IntroductionState state, Instant at) {
    }

    /**
     * An entry of the journal.
     *
     * @param uid  of the entry
     * @param date the day that it is about; when it was written where none was said
     * @param text whole
     */
    public record Entry(String uid, Instant date, String text) {
    }

    /** Reads them; blocks. */
    public static PersonCare of(Session session, String person) throws CoreException {
        List<Introduction> found = new ArrayList<>();
        session.store().aggregates("Introduction", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Introduction one
                    && one.getState() != IntroductionState.DECLINED
                    && (person.equals(one.getFirstUid()) || person.equals(one.getSecondUid()))) {
                found.add(one);
            }
        });
        List<Entry> entries = new ArrayList<>();
        session.store().aggregates("Journal", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Journal one
                    && one.getPersonUids().contains(person)) {
                entries.add(new Entry(one.getUid(), one.getDate() == null ? one.getCreated() : one.getDate(),
                        one.getText() == null ? one.getSummary() == null ? "" : one.getSummary() : one.getText()));
            }
        });
        Map<String, String> names = new HashMap<>();
        for (PersonRow row : session.store().personRows(found.stream().map(one -> other(one, person)).distinct()
                .toList())) {
            names.put(row.uid(), row.name());
        }
        List<Meeting> meetings = new ArrayList<>();
        for (Introduction one : found) {
            String other = other(one, person);
            meetings.add(new Meeting(one.getUid(), other, names.getOrDefault(other, ""), one.getReason(),
                    one.getState(), when(one)));
        }
        Comparator<Instant> latest = Comparator.nullsLast(Comparator.reverseOrder());
        meetings.sort(Comparator.comparing((Meeting one) -> one.state() == IntroductionState.MADE)
                .thenComparing(Meeting::at, latest).thenComparing(Meeting::uid));
        entries.sort(Comparator.comparing(Entry::date, latest).thenComparing(Entry::uid));
        return new PersonCare(meetings, entries);
    }

    private static String other(Introduction one, String person) {
        return person.equals(one.getFirstUid()) ? one.getSecondUid() : one.getFirstUid();
    }

    private static Instant when(Introduction one) {
        return switch (one.getState()) {
            case MADE -> one.getMade();
            case ASKED -> one.getAsked();
            default -> one.getCreated();
        };
    }
}
