package org.kith.core.imports;

import java.util.List;
import org.kith.model.activity.Direction;
import org.kith.store.InteractionRow;

/** Copies of interaction rows with some fields changed. Pure. */
public final class Rows {
    private Rows() {
    }

    /** With another content hash. */
    public static InteractionRow withHash(InteractionRow r, long hash) {
        return copy(r, r.id(), hash, r.targets(), r.direction(), r.batch());
    }

    /** With another direction and targets; the hash follows. */
    public static InteractionRow turned(InteractionRow r, List<InteractionRow.Target> targets, Direction direction) {
        InteractionRow turned = copy(r, r.id(), 0, targets, direction, r.batch());
        return withHash(turned, new ContentHash().applyAsLong(turned));
    }

    /** New content in the place of an old row; it stays the import's that brought it first. */
    static InteractionRow replacing(InteractionRow old, InteractionRow now) {
        return copy(now, old.id(), now.contentHash(), now.targets(), now.direction(), old.batch());
    }

    private static InteractionRow copy(InteractionRow r, long id, long hash, List<InteractionRow.Target> targets,
            Direction direction, int batch) {
        return new InteractionRow(id, r.platform(), r.key(), hash, r.type(), r.actor(), targets, r.published(),
                r.precision(), r.end(), direction, r.audience(), r.recipients(), r.object(), r.inReplyTo(),
                r.conversation(), r.summary(), r.text(), r.link(), batch, r.ownAccount(), r.file(), r.line());
    }
}
