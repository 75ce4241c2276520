package org.kith.core.review;

import java.time.LocalDate;

/**
 * Somebody who has gone quiet. A value; any thread.
 *
 * @param personUid who
 * @param name      may be empty
 * @param photo     blob hash; null without a photo
 * @param words     "quiet for 8 months; usual rhythm 3 months"
 * @param last      day of the last contact, or from when it is counted
 * @param late      whether the latest date of a rhythm that the user chose has passed; else it is the pair's own rhythm
 */
public record QuietLine(String personUid, String name, String photo, String words, LocalDate last, boolean late) {
}
