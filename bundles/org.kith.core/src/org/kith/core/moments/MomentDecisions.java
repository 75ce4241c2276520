package org.kith.core.moments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.Uids;
import org.kith.core.session.Session;
import org.kith.model.care.Moment;
import org.kith.model.care.MomentState;

/** What the user decided about moments: honoured, not now, or later. Taken anew for each reading. */
final class MomentDecisions {
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Instant> honoured = new HashMap<>();
    private final Instant now;

    private MomentDecisions(Instant now) {
        this.now = now;
    }

    static MomentDecisions read(Session session, Instant now) throws CoreException {
        MomentDecisions decisions = new MomentDecisions(now);
        session.store().aggregates(Moment.class.getSimpleName(), row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Moment one) {
                decisions.take(one);
            }
        });
        return decisions;
    }

    /** The document of what was decided about a happening. */
    static String uid(String happening) {
        return Uids.derived("moment", happening);
    }

    private void take(Moment one) {
        boolean later = one.getDeferredUntil() != null && !one.getDeferredUntil().isAfter(now);
        if (one.getState() == MomentState.DONE && one.getCompleted() != null) {
            honoured.merge(one.getPersonUid(), one.getCompleted(), (a, b) -> a.isAfter(b) ? a : b);
            hidden.add(one.getUid());
        } else if (one.getState() == MomentState.NOT_NOW && !later) {
            hidden.add(one.getUid());
        }
    }

    boolean hides(String happening) {
        return hidden.contains(uid(happening));
    }

    /** By person, when one of theirs was honoured last. */
    Map<String, Instant> honoured() {
        return honoured;
    }

    int honouredToday(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return (int) honoured.values().stream().filter(at -> !at.isAfter(now)
                && LocalDate.ofInstant(at, zone).equals(today)).count();
    }
}
