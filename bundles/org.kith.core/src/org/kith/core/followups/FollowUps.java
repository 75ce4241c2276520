package org.kith.core.followups;

import java.util.List;
import org.kith.insight.followup.Today;

/**
 * The queue at one time. A value; any thread.
 *
 * @param lines  everybody, most urgent first; those put off are among them, as LATER
 * @param shown  what of it belongs to today
 * @param closed what closed by itself today
 */
public record FollowUps(List<FollowUpLine> lines, Today shown, List<Closed> closed) {
    public FollowUps {
        lines = List.copyOf(lines);
        closed = List.copyOf(closed);
    }

    /** Today's lines: as many as the day's number leaves. */
    public List<FollowUpLine> today() {
        return lines.stream().filter(line -> shown.rows().contains(line.row())).toList();
    }
}
