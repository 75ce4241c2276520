package org.kith.insight.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a card is asked again (product.md §6): 1, 2, 4, 8 or 16 days after an answer, by its box; before an event never
 * later than the next of T-7, T-3, T-1 and the morning of the day itself, so that every face comes up on each of them.
 * A right answer moves a card one box up, a wrong one into the first. Immutable; any thread.
 *
 * @param event the day of the event in the user's zone; null for practice without one
 */
public record Plan(LocalDate event) {
    private static final List<Integer> BEFORE = List.of(7, 3, 1, 0);

    /** Without an event. */
    public static final Plan OPEN = new Plan(null);

    /** The days until a card of this box is asked again: 1, 2, 4, 8, 16. */
    public static int days(int box) {
        return 1 << Math.clamp(box, 1, Card.LAST_BOX) - 1;
    }

    /** The days of practice that are left after a day, soonest first; none when there is no event or it is over. */
    public List<LocalDate> sessions(LocalDate after) {
        return event == null ? List.of() : BEFORE.stream().map(event::minusDays).filter(day -> day.isAfter(after))
                .toList();
    }

    /** The card after an answer that was given on a day. */
    public Card answered(Card card, boolean right, LocalDate day) {
        int box = right ? Math.min(Card.LAST_BOX, card.box() + 1) : 1;
        LocalDate due = day.plusDays(days(box));
        Optional<LocalDate> session = sessions(day).stream().findFirst();
        return new Card(card.personUid(), box, session.filter(due::isAfter).orElse(due),
                card.right() + (right ? 1 : 0), card.wrong() + (right ? 0 : 1));
    }

    /**
     * Whether a card is asked on a day: when it is due, and on each day of practice before the event unless it was
     * answered on it.
     *
     * @param lastAsked the day of its last answer; null for never
     */
    public boolean asks(Card card, LocalDate lastAsked, LocalDate day) {
        boolean session = event != null
                && BEFORE.contains((int) Math.clamp(ChronoUnit.DAYS.between(day, event), -1, 99));
        return card.dueOn(day) || session && (lastAsked == null || lastAsked.isBefore(day));
    }
}
