package org.kith.platform.notices;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;

/**
 * What can be said to be seen, by platform and kind. Notices can be switched off, and some speak of others without
 * naming them; so a kind counts as observed only between its first and its last notice, only if there are several, and
 * only if hardly any leaves somebody out. Everything else stays unknown. Used by one reading.
 */
final class Sight {
    private static final int SEVERAL = 3;
    private static final double HARDLY = .1;

    private final Map<String, Map<SignalKind, Seen>> platforms = new TreeMap<>();

    /** A kind of signal on a platform. */
    private static final class Seen {
        private Instant first;
        private Instant last;
        private int notices;
        private int leaving;
    }

    void add(Notice notice) {
        SignalKind kind = kind(notice.type());
        Instant at = notice.mail().date();
        if (kind == null || at == null) {
            return;
        }
        Seen seen = platforms.computeIfAbsent(notice.sender().platform(), key -> new EnumMap<>(SignalKind.class))
                .computeIfAbsent(kind, key -> new Seen());
        seen.first = seen.first == null || at.isBefore(seen.first) ? at : seen.first;
        seen.last = seen.last == null || at.isAfter(seen.last) ? at : seen.last;
        seen.notices++;
        seen.leaving += notice.others() ? 1 : 0;
    }

    /** Tells the sink of those platforms on which I am known. */
    void tell(Me me, RecordSink sink) {
        platforms.forEach((platform, kinds) -> {
            AccountRef mine = me.account(platform);
            if (mine != null) {
                kinds.forEach((kind, seen) -> {
                    if (seen.notices >= SEVERAL && seen.leaving <= HARDLY * seen.notices) {
                        sink.coverage(new CoverageRecord(AccountRef.of(platform, mine.key()), kind, Direction.IN,
                                CoverageState.OBSERVED, seen.first, seen.last));
                    }
                });
            }
        });
    }

    private static SignalKind kind(InteractionType type) {
        return switch (type) {
            case LIKE -> SignalKind.LIKE;
            case SHARE, QUOTE -> SignalKind.SHARE;
            case COMMENT -> SignalKind.COMMENT;
            case MENTION -> SignalKind.MENTION;
            case FOLLOW -> SignalKind.FOLLOW;
            case ENDORSE -> SignalKind.ENDORSEMENT;
            default -> null;
        };
    }
}
