package org.kith.store;

import java.util.List;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;

/**
 * An interaction, whole.
 *
 * @param id           internal number; 0 when not stored yet
 * @param platform     platform id
 * @param key          native key, or {@code #} and a content hash where there is none
 * @param contentHash  64-bit hash of everything but id, batch, direction and origin
 * @param type         what it was
 * @param actor        account id; 0 when unknown
 * @param targets      accounts with roles, in order
 * @param published    epoch ms; {@link #NO_TIME} when unknown
 * @param precision    how exact
 * @param end          epoch ms; NO_TIME when none
 * @param direction    seen from me
 * @param audience     who could see it
 * @param recipients   n of the audience factor, at least 1
 * @param object       may be null
 * @param inReplyTo    key on the same platform; may be null
 * @param conversation thread id; 0 when none
 * @param summary      may be null
 * @param text         plain; may be null
 * @param link         may be null
 * @param batch        import that brought it; 0 when entered by hand
 * @param ownAccount   my account that saw it (owner of the archive); 0 when none
 * @param file         path inside the source; empty when by hand
 * @param line         from 1; 0 when unknown
 */
public record InteractionRow(long id, String platform, String key, long contentHash, InteractionType type, int actor,
        List<Target> targets, long published, TimePrecision precision, long end, Direction direction,
        Audience audience, int recipients, String object, String inReplyTo, int conversation, String summary,
        String text, String link, int batch, int ownAccount, String file, long line) {

    /** Stands for an unknown time; sorts before every known one. */
    public static final long NO_TIME = Long.MIN_VALUE;

    /** One target. */
    public record Target(int account, TargetRole role) {
    }
}
