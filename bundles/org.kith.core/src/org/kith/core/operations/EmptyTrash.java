package org.kith.core.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.session.Session;
import org.kith.store.PeopleQuery;

/**
 * Deletes for good who has lain in the trash for {@link #KEPT}; run once at each start. The same as
 * {@link ForgetPerson}, tombstone and all: who put somebody into the trash does not want them back from next month's
 * archive. It is no step of the history, and takes the steps about those people out of it.
 */
public final class EmptyTrash {
    /** How long the trash keeps people. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final Session session;

    /** Of this workspace. */
    public EmptyTrash(Session session) {
        this.session = session;
    }

    /** When somebody who was put into the trash then will be deleted. */
    public static Instant leaves(Instant trashed) {
        return trashed.plus(KEPT);
    }

    /** Does it; returns how many were deleted. */
    public int run(IProgressMonitor monitor) throws CoreException {
        monitor.beginTask(Messages.EmptyTrash_task, IProgressMonitor.UNKNOWN);
        long before = session.clock().instant().minus(KEPT).toEpochMilli();
        List<String> due = new ArrayList<>();
        for (String uid : session.store().people(new PeopleQuery(null, PeopleQuery.Order.NAME, true, 0))) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!uid.equals(session.me().personUid()) && session.store().aggregate(uid)
                    .filter(row -> row.trashed() != 0 && row.trashed() <= before).isPresent()) {
                due.add(uid);
            }
        }
        if (!due.isEmpty()) {
            new ForgetPerson(session, due).run(monitor);
        }
        return due.size();
    }
}
