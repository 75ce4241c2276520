package org.kith.core.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.insight.practice.Card;
import org.kith.model.meet.Practice;

/**
 * How well I know some faces, as it is stored. Immutable; any thread.
 *
 * @param cards     by person; one who was never asked has none
 * @param lastAsked the day of the last answer, by person
 */
public record PracticeCards(Map<String, Card> cards, Map<String, LocalDate> lastAsked) {
    public PracticeCards {
        cards = Map.copyOf(cards);
        lastAsked = Map.copyOf(lastAsked);
    }

    /** Of these people; blocks, any thread but the UI thread. */
    public static PracticeCards of(Session session, Collection<String> people) throws CoreException {
        Map<String, Card> cards = new HashMap<>();
        Map<String, LocalDate> asked = new HashMap<>();
        session.store().aggregates(Practice.class.getSimpleName(), row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Practice one
                    && people.contains(one.getPersonUid())) {
                cards.put(one.getPersonUid(), new Card(one.getPersonUid(),
                        Math.clamp(one.getBox(), 0, Card.LAST_BOX), day(one.getDue(), session), one.getRight(),
                        one.getWrong()));
                if (one.getLastAsked() != null) {
                    asked.put(one.getPersonUid(), day(one.getLastAsked(), session));
                }
            }
        });
        return new PracticeCards(cards, asked);
    }

    /** The card of a person; a new one for somebody who was never asked. */
    public Card of(String person) {
        return cards.getOrDefault(person, Card.first(person));
    }

    private static LocalDate day(Instant at, Session session) {
        return at == null ? null : LocalDate.ofInstant(at, session.zone());
    }
}
