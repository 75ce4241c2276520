package org.kith.insight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.insight.Sight;
import org.kith.insight.Weights;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;

/**
 * Which kinds of signal count in a balance (product.md §2): on a channel, those that are observed in <em>both</em>
 * directions, on the days on which both are. E-mail, call, meeting, gift, help and introduction always count, because
 * they are entered or seen whole. What several accounts or imports observe on one channel adds up; what none declares
 * is not seen. Immutable; any thread.
 */
public final class Pairing {
    private static final Map<InteractionType, SignalKind> KINDS = new EnumMap<>(InteractionType.class);
    private static final Set<InteractionType> WEIGHED = EnumSet.noneOf(InteractionType.class);

    static {
        for (Weights.Line line : Weights.table()) {
            WEIGHED.add(line.type());
            if (line.signal() != null) {
                KINDS.put(line.type(), line.signal());
            }
        }
    }

    private final Map<String, Map<SignalKind, Days>> in = new HashMap<>();
    private final Map<String, Map<SignalKind, Days>> out = new HashMap<>();
    private final Map<String, Map<SignalKind, Days>> both = new HashMap<>();

    private Pairing(Collection<Sight> sights) {
        for (Sight sight : sights) {
            if (sight.state() == CoverageState.OBSERVED) {
                Days days = Days.span(sight.from(), sight.to());
                if (sight.direction() != Direction.OUT && sight.direction() != Direction.NONE) {
                    add(in, sight, days);
                }
                if (sight.direction() != Direction.IN && sight.direction() != Direction.NONE) {
                    add(out, sight, days);
                }
            }
        }
        in.forEach((channel, kinds) -> kinds.forEach((kind, days) -> both
                .computeIfAbsent(channel, key -> new EnumMap<>(SignalKind.class))
                .put(kind, days.and(days(out, channel, kind)))));
    }

    /** What the sights of all channels say together. */
    public static Pairing of(Collection<Sight> sights) {
        return new Pairing(sights);
    }

    /** The kind of signal that must be seen both ways; null where the type always counts, or never. */
    public static SignalKind kind(InteractionType type) {
        return KINDS.get(type);
    }

    /** Whether an interaction of a day counts; on an unknown day (null) only what always counts. */
    public boolean counts(InteractionType type, String channel, LocalDate day) {
        SignalKind kind = KINDS.get(type);
        return kind == null ? WEIGHED.contains(type)
                : day != null && days(both, channel, kind).contains(day.toEpochDay());
    }

    /** Which directions of a kind were not seen on a day, or at all when the day is null. */
    List<Unseen> unseen(String channel, SignalKind kind, LocalDate day) {
        return day == null ? unseen(channel, kind, Long.MIN_VALUE, Long.MAX_VALUE)
                : unseen(channel, kind, day.toEpochDay(), day.toEpochDay());
    }

    /** What is never seen on a channel in a window, both days included; sorted. */
    public List<Unseen> unseen(String channel, LocalDate from, LocalDate to) {
        List<Unseen> found = new ArrayList<>();
        for (SignalKind kind : SignalKind.values()) {
            found.addAll(unseen(channel, kind, from.toEpochDay(), to.toEpochDay()));
        }
        return found;
    }

    private List<Unseen> unseen(String channel, SignalKind kind, long first, long last) {
        List<Unseen> found = new ArrayList<>(2);
        if (!days(in, channel, kind).meets(first, last)) {
            found.add(new Unseen(channel, kind, Direction.IN));
        }
        if (!days(out, channel, kind).meets(first, last)) {
            found.add(new Unseen(channel, kind, Direction.OUT));
        }
        return found;
    }

    private static void add(Map<String, Map<SignalKind, Days>> seen, Sight sight, Days days) {
        seen.computeIfAbsent(sight.channel(), key -> new EnumMap<>(SignalKind.class))
                .merge(sight.kind(), days, Days::or);
    }

    private static Days days(Map<String, Map<SignalKind, Days>> seen, String channel, SignalKind kind) {
        Map<SignalKind, Days> kinds = seen.get(channel);
        return kinds == null ? Days.NONE : kinds.getOrDefault(kind, Days.NONE);
    }
}
