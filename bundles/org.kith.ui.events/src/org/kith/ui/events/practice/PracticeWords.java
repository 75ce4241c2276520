package org.kith.ui.events.practice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** What the view says around the faces. Pure. */
final class PracticeWords {
    private static final int WEEK = 7;

    private final DateTimeFormatter weekday;
    private final DateTimeFormatter date;

    PracticeWords(Locale locale) {
        weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        date = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
    }

    String title(Deck deck) {
        return NLS.bind(Messages.Face_title, deck.title().isEmpty() ? Messages.Face_untitled : deck.title())
                .replace("&", "&&");
    }

    String far(Sitting sitting, Deck deck) {
        return NLS.bind(Messages.Face_far, new Object[] {sitting.asked() + 1, sitting.all(), bare(deck)}).strip();
    }

    /** How many cannot be practised; empty for none. */
    String bare(Deck deck) {
        return deck.bare() == 0 ? "" : deck.bare() == 1 ? Messages.Face_bareOne
                : NLS.bind(Messages.Face_bare, deck.bare());
    }

    String end(Deck deck, Sitting sitting, LocalDate next) {
        String enough = next == null ? Messages.Face_enough : NLS.bind(Messages.Face_enoughUntil, day(deck, next));
        return sitting.done().isEmpty() ? enough
                : NLS.bind(Messages.Face_sum, new Object[] {enough, sitting.known(), sitting.done().size()});
    }

    private String day(Deck deck, LocalDate next) {
        long days = ChronoUnit.DAYS.between(deck.day(), next);
        return days == 1 ? Messages.Face_tomorrow : days < WEEK ? NLS.bind(Messages.Face_on, weekday.format(next))
                : NLS.bind(Messages.Face_on, date.format(next));
    }
}
