package org.kith.core.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that today asks for. A value; any thread.
 *
 * @param section   where it stands
 * @param personUid about whom
 * @param name      of the person; may be empty
 * @param photo     blob hash; null without a photo
 * @param why       why it is here, a sentence
 * @param at        when it happened or is due; null for a day or when unknown
 * @param day       the day that it is about; null for a time
 * @param pale      not pressing any more, or not yet
 * @param keys      of the interactions that prove it; empty where a card or promise does
 * @param subject   what the section's operations act on: a row of the queue, a moment, a pledge, a date, a slip
 */
public record TodayLine(Section section, String personUid, String name, String photo, String why, Instant at,
        LocalDate day, boolean pale, List<String> keys, Object subject) {
    /** Parts of the day, in their order. */
    public enum Section {
        /** To whom to write alone. */
        LETTERS,
        /** What of theirs to honour. */
        MOMENTS,
        /** What was promised and is due. */
        PROMISES,
        /** Birthdays and other days. */
        DATES,
        /** With whom it has been quiet for longer than is wanted. */
        SLIPPING
    }

    public TodayLine {
        keys = List.copyOf(keys);
    }
}
