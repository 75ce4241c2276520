package org.kith.insight.ledger;

import java.util.Objects;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * What cannot be seen (product.md §2), to be said in words: "likes that you received on X cannot be seen". Immutable;
 * any thread.
 *
 * @param channel   the platform's id
 * @param kind      which signal
 * @param direction IN: from them; OUT: from me
 */
public record Unseen(String channel, SignalKind kind, Direction direction) implements Comparable<Unseen> {
    public Unseen {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(direction);
    }

    @Override
    public int compareTo(Unseen other) {
        int order = channel.compareTo(other.channel);
        order = order == 0 ? kind.compareTo(other.kind) : order;
        return order == 0 ? direction.compareTo(other.direction) : order;
    }
}
