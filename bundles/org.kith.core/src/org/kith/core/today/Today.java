package org.kith.core.today;

import java.time.LocalDate;
import java.util.List;

/**
 * What a day asks for. A value; any thread.
 *
 * @param date    the day, in the user's zone
 * @param lines   by section, in the order of the sections, the most pressing first in each
 * @param waiting how many more people could be written to and are not shown today
 * @param written how many rows of the queue were closed by a private word today
 * @param enough  whether the day's number was reached: "that is enough for today"
 */
public record Today(LocalDate date, List<TodayLine> lines, int waiting, int written, boolean enough) {
    public Today {
        lines = List.copyOf(lines);
    }

    /** The lines of a section. */
    public List<TodayLine> of(TodayLine.Section section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }
}
