package org.kith.core.archive;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.io.Limits;

/** What one archive may still unfold to. Safe for any thread. */
final class Budget {
    /** A small file may be as dense as it likes. */
    static final long FREE = 1 << 20;

    private final Limits limits;
    private final AtomicLong out = new AtomicLong();
    private final AtomicLong members = new AtomicLong();

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** One more member; false when there are too many. */
    boolean member() {
        return members.incrementAndGet() <= limits.members();
    }

    /** Whether so many bytes out of so few are more than a real file gives. */
    boolean dense(long bytes, long packed) {
        return packed >= 0 && bytes > FREE && bytes / Math.max(1, packed) >= limits.ratio();
    }

    /** More bytes of a member were read. */
    void take(String path, long more, long position, long packed) throws BudgetExceeded {
        if (dense(position, packed)) {
            throw new BudgetExceeded(NLS.bind(Messages.Budget_ratio, path, limits.ratio()));
        }
        if (out.addAndGet(more) > limits.bytesOut()) {
            throw new BudgetExceeded(NLS.bind(Messages.Budget_bytes, path, limits.bytesOut() >> 20));
        }
    }
}
