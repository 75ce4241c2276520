package org.kith.insight.ledger;

import java.util.Objects;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * What passed but does not count, because it is not seen both ways: "you shared 3 of hers". Immutable; any thread.
 *
 * @param channel   the platform's id
 * @param kind      which signal
 * @param direction seen from me
 * @param count     how many, at least 1
 */
public record LeftOut(String channel, SignalKind kind, Direction direction, int count)
        implements Comparable<LeftOut> {
    public LeftOut {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(direction);
    }

    @Override
    public int compareTo(LeftOut other) {
        int order = channel.compareTo(other.channel);
        order = order == 0 ? kind.compareTo(other.kind) : order;
        return order == 0 ? direction.compareTo(other.direction) : order;
    }
}
