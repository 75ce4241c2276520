package org.kith.insight.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How far I know a face: a card in one of five boxes (Leitner 1972), asked again 1, 2, 4, 8 and 16 days after it was
 * answered. Immutable; any thread.
 *
 * @param personUid whose face
 * @param box       1 to 5; 0 before the first time
 * @param due       the first day on which it is to be asked, in the user's zone; null for at once
 * @param right     how often it was answered rightly
 * @param wrong     how often not
 */
public record Card(String personUid, int box, LocalDate due, int right, int wrong) {
    /** The last box. */
    public static final int LAST_BOX = 5;
    /** A card in this box or a later one is asked by typing. */
    public static final int TYPED_FROM = 2;

    public Card {
        Objects.requireNonNull(personUid);
        if (box < 0 || box > LAST_BOX) {
            throw new IllegalArgumentException("box " + box);
        }
    }

    /** A face that was never asked. */
    public static Card first(String personUid) {
        return new Card(personUid, 0, null, 0, 0);
    }

    /** Whether the name is typed; else it is chosen among several. */
    public boolean typed() {
        return box >= TYPED_FROM;
    }

    /** Whether it is to be asked on a day. */
    public boolean dueOn(LocalDate day) {
        return due == null || !due.isAfter(day);
    }

    /** When the day begins on which it is due; null for at once. */
    public Instant dueAt(ZoneId zone) {
        return due == null ? null : due.atStartOfDay(zone).toInstant();
    }
}
