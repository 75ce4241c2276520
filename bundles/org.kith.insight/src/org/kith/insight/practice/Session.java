package org.kith.insight.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sitting: the cards that are asked today, those known least first. A wrong answer puts the card to the end of the
 * sitting until it is answered rightly once; only its first answer moves it. Immutable; any thread.
 *
 * @param plan    when cards come again
 * @param day     today, in the user's zone
 * @param waiting the cards still to be asked, next first
 * @param done    the cards after their first answer, by person, to be saved
 */
public record Session(Plan plan, LocalDate day, List<Card> waiting, Map<String, Card> done) {
    private static final Comparator<Card> LEAST_KNOWN = Comparator.comparingInt(Card::box)
            .thenComparing(Card::due, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Card::personUid);

    public Session {
        waiting = List.copyOf(waiting);
        done = Map.copyOf(done);
    }

    /** The sitting with these cards; of two for one person the better known counts. */
    public static Session of(Plan plan, LocalDate day, Collection<Card> due) {
        Map<String, Card> once = new LinkedHashMap<>();
        due.forEach(each -> once.merge(each.personUid(), each,
                (one, other) -> LEAST_KNOWN.compare(one, other) >= 0 ? one : other));
        return new Session(plan, day, once.values().stream().sorted(LEAST_KNOWN).toList(), Map.of());
    }

    /** The card to ask; empty at the end. */
    public Optional<Card> next() {
        return waiting.stream().findFirst();
    }

    /** After the answer to the next card; unchanged at the end. */
    public Session answer(boolean right) {
        if (waiting.isEmpty()) {
            return this;
        }
        Card card = waiting.getFirst();
        List<Card> rest = new ArrayList<>(waiting.subList(1, waiting.size()));
        Map<String, Card> moved = new LinkedHashMap<>(done);
        Card after = moved.computeIfAbsent(card.personUid(), key -> plan.answered(card, right, day));
        if (!right) {
            rest.add(after);
        }
        return new Session(plan, day, rest, moved);
    }
}
