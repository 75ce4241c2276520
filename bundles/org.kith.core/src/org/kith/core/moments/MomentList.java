package org.kith.core.moments;

import java.util.List;

/**
 * The moments at one time. A value; any thread.
 *
 * @param lines    best first, several a person
 * @param today    the ones of the day: at most one a person, as many as the day's number leaves
 * @param honoured how many were honoured today
 */
public record MomentList(List<MomentLine> lines, List<MomentLine> today, int honoured) {
    public MomentList {
        lines = List.copyOf(lines);
        today = List.copyOf(today);
    }
}
