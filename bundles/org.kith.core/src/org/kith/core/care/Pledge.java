package org.kith.core.care;

import java.time.Instant;
import org.kith.model.activity.Direction;

/**
 * An open promise in a list. A value; any thread.
 *
 * @param uid       of the promise
 * @param personUid to whom, or whose
 * @param name      of the person; may be empty
 * @param direction OUT: mine; IN: theirs
 * @param words     what was promised
 * @param made      when; null when unknown
 * @param due       until when; null when nothing was said
 * @param overdue   whether that has passed
 */
public record Pledge(String uid, String personUid, String name, Direction direction, String words, Instant made,
        Instant due, boolean overdue) {
}
