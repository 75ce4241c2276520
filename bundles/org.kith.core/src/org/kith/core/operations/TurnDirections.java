package org.kith.core.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.imports.Rows;
import org.kith.core.session.Session;
import org.kith.insight.Directions;
import org.kith.model.activity.Direction;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.Writing;

/**
 * Works out anew which way interactions went, after accounts became mine or ceased to be. Derived, so it is no step of
 * the history; a cancelled run leaves whole chunks and can be repeated. Any thread but the UI thread.
 */
public final class TurnDirections {
    private static final int CHUNK = 1000;

    private final Session session;
    private final List<Long> interactions;

    /**
     * For these interactions, by internal number: those that {@link Writing#interactionsOf} told for each account, in
     * the transaction that changed whose it is.
     */
    public TurnDirections(Session session, Collection<Long> interactions) {
        this.session = session;
        this.interactions = interactions.stream().distinct().sorted().toList();
    }

    /** Returns how many turned. */
    public int run(IProgressMonitor monitor) throws CoreException {
        Set<Integer> mine = new HashSet<>();
        session.store().accounts(AccountQuery.mine()).stream().map(AccountRow::id).forEach(mine::add);
        SubMonitor progress = SubMonitor.convert(monitor, interactions.size());
        int turned = 0;
        for (int at = 0; at < interactions.size(); at += CHUNK) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            turned += turn(interactions.subList(at, Math.min(interactions.size(), at + CHUNK)), mine);
            progress.worked(CHUNK);
        }
        return turned;
    }

    private int turn(List<Long> ids, Set<Integer> mine) throws CoreException {
        List<InteractionRow> rows = new ArrayList<>();
        int changed = 0;
        for (InteractionRow row : session.store().interactions(ids)) {
            boolean actor = mine.contains(row.actor());
            List<InteractionRow.Target> targets = actor
                    ? row.targets().stream().filter(one -> !mine.contains(one.account())).toList() : row.targets();
            boolean target = targets.stream().anyMatch(one -> mine.contains(one.account()));
            Direction direction = Directions.of(row.type(), actor, target);
            changed += direction != row.direction() ? 1 : 0;
            // also those that go the same way: who counts as the other side may differ
            rows.add(Rows.turned(row, targets, direction));
        }
        if (!rows.isEmpty()) {
            try (Writing writing = session.store().begin()) {
                writing.update(rows);
                writing.commit();
            }
        }
        return changed;
    }
}
