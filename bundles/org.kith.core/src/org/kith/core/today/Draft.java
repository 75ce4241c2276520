package org.kith.core.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.store.PersonRow;

/** A line whose person is not read yet. */
record Draft(TodayLine.Section section, String person, String why, Instant at, LocalDate day, boolean pale,
        List<String> keys, Object subject) {
    TodayLine of(PersonRow row) {
        return new TodayLine(section, person, row.name() == null ? "" : row.name(), row.photo(), why, at, day, pale, keys,
                subject);
    }
}
