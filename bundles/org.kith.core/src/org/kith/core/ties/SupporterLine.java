package org.kith.core.ties;

import org.kith.store.TieRow;

/**
 * Somebody who has been good to me lately. A value; any thread.
 *
 * @param personUid who
 * @param name      may be empty
 * @param photo     blob hash; null without a photo
 * @param tie       what was worked out; where its words are UNKNOWN, received and given say nothing
 */
public record SupporterLine(String personUid, String name, String photo, TieRow tie) {
}
