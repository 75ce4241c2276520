package org.kith.core.evidence;

import java.time.Instant;
import org.kith.insight.Activity;
import org.kith.model.activity.TimePrecision;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;

/** Rows of the store as the science's activities. Pure; any thread. */
public final class Activities {
    private Activities() {
    }

    /** The activity of a row; its time is null when it is unknown. */
    public static Activity of(InteractionRow row) {
        return new Activity(key(row), row.type(), row.direction(), row.audience(), row.recipients(), at(row),
                row.platform(), row.object() == null ? row.inReplyTo() : row.object(),
                row.text() == null ? row.summary() : row.text());
    }

    /** What names an interaction everywhere outside the store: the platform, a colon, its key there. */
    public static String key(InteractionRow row) {
        return row.platform() + ":" + row.key();
    }

    /** The platform and the key there, of what {@link #key} made. */
    public static SourceKey source(String key) {
        int colon = key.indexOf(':');
        return new SourceKey(key.substring(0, Math.max(0, colon)), key.substring(colon + 1));
    }

    /** When it was; null when unknown. */
    public static Instant at(InteractionRow row) {
        return row.published() == InteractionRow.NO_TIME || row.precision() == TimePrecision.UNKNOWN ? null
                : Instant.ofEpochMilli(row.published());
    }
}
