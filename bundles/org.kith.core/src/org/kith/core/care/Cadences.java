package org.kith.core.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.circles.CircleMembers;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.core.session.Trait;
import org.kith.insight.ties.Rhythm;
import org.kith.insight.ties.RhythmState;
import org.kith.insight.ties.RhythmStatus;
import org.kith.model.care.Cadence;
import org.kith.model.people.Tier;
import org.kith.store.PeopleQuery;

/**
 * The rhythms that hold, of everybody, as they were when this was read: the person's own (a rhythm that was said, else
 * the tier of the card, else the usual rhythm pinned on it), else the closest of those of their tags and circles. Who
 * must not be contacted, or is dead, has none. Made for one list; any thread but the UI thread.
 */
public final class Cadences {
    private final Session session;
    private final Map<String, Held> held;

    private Cadences(Session session, Map<String, Held> held) {
        this.session = session;
        this.held = held;
    }

    /** Reads everybody's: a pass over the few rhythms, their tags and circles, and the cards' traits in memory. */
    public static Cadences read(Session session, IProgressMonitor monitor) throws CoreException {
        Map<Whose, Cadence> stored = new HashMap<>();
        session.store().aggregates("Cadence", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Cadence cadence
                    && Whose.of(cadence) != null) {
                stored.put(Whose.of(cadence), cadence);
            }
        });
        return new Cadences(session, new Reading(session, stored).all());
    }

    /** The rhythm that is stored for a person, a tag or a circle, paused or not; empty when nothing was said. */
    public static Optional<Cadence> stored(Session session, Whose whose) throws CoreException {
        return session.documents().load(whose.cadenceUid(), Cadence.class);
    }

    /** The rhythm that holds for a person. */
    public Optional<Held> of(String uid) {
        return Optional.ofNullable(held.get(uid));
    }

    /** Everybody's that have one, by uid. */
    public Map<String, Held> all() {
        return held;
    }

    /**
     * How each is kept now: counted from the last two-way one-to-one contact, or from when the rhythm was chosen.
     *
     * @param now what lies after it has not happened
     */
    public Map<String, RhythmStatus> status(Instant now, IProgressMonitor monitor) throws CoreException {
        Map<String, Instant> last = new LastTwoWay(session).before(now, held.keySet(), monitor);
        Map<String, RhythmStatus> all = new HashMap<>();
        held.forEach((uid, one) -> all.put(uid, RhythmStatus.of(one.rhythm(), last.get(uid), one.since(),
                one.paused(), now, session.zone())));
        return all;
    }

    /** Those past their ideal date, the latest first; {@link Slip#late()} tells those past their latest date. */
    public List<Slip> slipping(Instant now, IProgressMonitor monitor) throws CoreException {
        List<Slip> slips = new ArrayList<>();
        status(now, monitor).forEach((uid, status) -> {
            if (status.state() == RhythmState.DUE || status.state() == RhythmState.LATE) {
                slips.add(new Slip(uid, held.get(uid), status));
            }
        });
        slips.sort(Slip.LATEST);
        return slips;
    }

    /** One reading. */
    private static final class Reading {
        private final Session session;
        private final Settings settings;
        private final Map<Whose, Cadence> stored;
        private final Map<String, Trait> traits;
        private final Map<String, Collection<Held>> groups = new HashMap<>();

        Reading(Session session, Map<Whose, Cadence> stored) throws CoreException {
            this.session = session;
            this.stored = stored;
            settings = session.settings();
            traits = session.traits().all();
        }

        Map<String, Held> all() throws CoreException {
            for (Map.Entry<Whose, Cadence> one : stored.entrySet()) {
                Rhythm rhythm = rhythm(one.getValue());
                if (rhythm != null && one.getKey().kind() != Whose.Kind.PERSON) {
                    Held group = new Held(rhythm, one.getKey(), one.getValue().getSince(),
                            one.getValue().getPausedUntil());
                    members(one.getKey()).forEach(
                            uid -> groups.computeIfAbsent(uid, key -> new ArrayList<>(2)).add(group));
                }
            }
            Set<String> people = new java.util.HashSet<>(groups.keySet());
            people.addAll(traits.keySet());
            stored.keySet().stream().filter(whose -> whose.kind() == Whose.Kind.PERSON)
                    .forEach(whose -> people.add(whose.key()));
            people.remove(session.me().personUid());
            Map<String, Held> found = new HashMap<>();
            for (String uid : session.store().people(new PeopleQuery(null, PeopleQuery.Order.NAME, false, false, null,
                    people, 0))) {
                of(uid).ifPresent(one -> found.put(uid, one));
            }
            return found;
        }

        private List<String> members(Whose group) throws CoreException {
            return group.kind() == Whose.Kind.CIRCLE ? new CircleMembers(session).of(group.key())
                    : session.store().people(new PeopleQuery(null, PeopleQuery.Order.NAME, false, false, group.key(),
                            null, 0));
        }

        private Optional<Held> of(String uid) {
            Trait trait = traits.getOrDefault(uid, Trait.NONE);
            if (!trait.reachable()) {
                return Optional.empty();
            }
            Whose self = Whose.person(uid);
            Cadence cadence = stored.get(self);
            Rhythm own = cadence == null ? null : rhythm(cadence);
            Instant since = own == null ? null : cadence.getSince();
            if (own == null && (trait.tier() != Tier.NONE || trait.rhythm() != null)) {
                own = every(trait.tier() == Tier.NONE ? trait.rhythm() : settings.rhythm(trait.tier()));
            }
            Instant paused = cadence == null ? null : cadence.getPausedUntil();
            Collection<Held> others = groups.getOrDefault(uid, List.of());
            Rhythm chosen = Rhythm.chosen(own, others.stream().map(Held::rhythm).toList()).orElse(null);
            if (chosen == null) {
                return Optional.empty();
            }
            if (chosen == own) {
                return Optional.of(new Held(own, self, since, paused));
            }
            return others.stream().filter(one -> one.rhythm().equals(chosen)).findFirst()
                    .map(one -> new Held(chosen, one.from(), one.since(), later(one.paused(), paused)));
        }

        private static Instant later(Instant one, Instant other) {
            return one == null || other != null && other.isAfter(one) ? other : one;
        }

        private Rhythm rhythm(Cadence cadence) {
            if (cadence.getIdeal() == null) {
                return cadence.getTier() == Tier.NONE ? null : every(settings.rhythm(cadence.getTier()));
            }
            try {
                return cadence.getLatest() == null ? Rhythm.every(cadence.getIdeal())
                        : new Rhythm(cadence.getIdeal(), cadence.getLatest());
            } catch (IllegalArgumentException impossible) {
                return every(cadence.getIdeal());
            }
        }

        private static Rhythm every(java.time.Period ideal) {
            return ideal == null || ideal.isZero() || ideal.isNegative() ? null : Rhythm.every(ideal);
        }
    }
}
