package org.kith.insight;

import java.time.LocalDate;
import java.util.Objects;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * What passed between a person and me on one day (UTC), of one kind and direction: the day ledger that imports keep, so
 * that nothing has to be counted again. Undecayed and unweighted. Immutable; any thread.
 *
 * @param day       UTC day; null when the time is unknown
 * @param type      what it was
 * @param longText  whether it was a comment of {@link Weights#LONG_COMMENT} characters or more
 * @param direction seen from me
 * @param oneToOne  whether it was for one person alone
 * @param channel   where it went: the platform's id, {@code mail}, {@code kith}
 * @param units     sum of the {@link AudienceFactor}s, at least 0
 * @param count     how many interactions, at least 1
 */
public record DayEntry(LocalDate day, InteractionType type, boolean longText, Direction direction, boolean oneToOne,
        String channel, double units, int count) {
    public DayEntry {
        Objects.requireNonNull(type);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(channel);
    }
}
