package org.kith.core.followups;

import org.kith.insight.followup.Row;

/**
 * A row of the queue, with what a list shows of it. A value; any thread.
 *
 * @param row   as the science has it
 * @param name  of the person; may be empty
 * @param photo blob hash; null without a photo
 * @param why   why now, a sentence
 */
public record FollowUpLine(Row row, String name, String photo, String why) {
    /** Whom it is about. */
    public String personUid() {
        return row.personUid();
    }
}
