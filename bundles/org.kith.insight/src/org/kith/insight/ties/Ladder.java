package org.kith.insight.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.insight.DayEntry;
import org.kith.insight.DayFold;
import org.kith.model.activity.Direction;
import org.kith.model.insight.RungLevel;

/**
 * How far a relationship has come (product.md §4): 0 connected; 1 noticed (public, one way); 2 exchanged (public, both
 * ways); 3 one-on-one (private, both ways); 4 off-platform (e-mail or call, both ways); 5 met in person; 6 kept up
 * (two-way one-to-one contact in each of the last two 90-day windows, of UTC days). The rung is the highest that is
 * proved, whether or not those below are. Undated interactions prove all rungs but the last. Immutable; any thread.
 *
 * @param steps the rungs that are proved, lowest first; CONNECTED always
 */
public record Ladder(List<Step> steps) {
    /** Days of a window of "kept up". */
    public static final int WINDOW = 90;

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** The rung. */
    public RungLevel level() {
        return steps.getLast().level();
    }

    /** A rung's proof; empty when it is not reached. */
    public Optional<Step> step(RungLevel level) {
        return steps.stream().filter(each -> each.level() == level).findFirst();
    }

    /** The ladder of one person, with its proofs. */
    public static Ladder of(Collection<Activity> activities, Instant now) {
        Firsts all = new Firsts();
        Firsts recent = new Firsts();
        Firsts before = new Firsts();
        LocalDate today = DayFold.day(now);
        Step connected = null;
        for (Activity each : datedFirst(DayFold.distinct(activities, now))) {
            switch (each.type()) {
                case FOLLOW, CONNECT -> connected = connected == null
                        ? new Step(RungLevel.CONNECTED, each.at(), each.key(), null) : connected;
                default -> {
                }
            }
            all.add(each);
            int window = window(today, DayFold.day(each.at()));
            if (window == 0) {
                recent.add(each);
            } else if (window == 1) {
                before.add(each);
            }
        }
        List<Step> steps = new ArrayList<>();
        steps.add(connected == null ? new Step(RungLevel.CONNECTED, null, null, null) : connected);
        all.steps(steps);
        if (before.contact.complete() && recent.contact.complete()) {
            steps.add(recent.contact.step(RungLevel.KEPT_UP));
        }
        return new Ladder(steps);
    }

    /** The rung from the day ledger alone; the same as from the activities. */
    public static RungLevel level(List<DayEntry> entries, Instant now) {
        LocalDate today = DayFold.day(now);
        int in = 0;
        int out = 0;
        int kept = 0;
        for (DayEntry each : entries) {
            if (each.direction() == Direction.NONE || each.day() != null && each.day().isAfter(today)) {
                continue;
            }
            boolean theirs = each.direction() != Direction.OUT;
            boolean mine = each.direction() != Direction.IN;
            Way way = Way.of(each);
            if (way != null) {
                in |= theirs ? 1 << way.ordinal() : 0;
                out |= mine ? 1 << way.ordinal() : 0;
            }
            int window = window(today, each.day());
            if (window >= 0 && Contact.is(each.type(), each.oneToOne()) && each.units() > 0) {
                kept |= (theirs ? 1 : 0) << 2 * window | (mine ? 2 : 0) << 2 * window;
            }
        }
        return kept == 15 ? RungLevel.KEPT_UP : level(in, out);
    }

    private static RungLevel level(int in, int out) {
        int person = bit(Way.PRIVATE) | bit(Way.MAIL) | bit(Way.CALL);
        int off = bit(Way.MAIL) | bit(Way.CALL);
        if (((in | out) & bit(Way.MET)) != 0) {
            return RungLevel.MET;
        }
        if ((in & off) != 0 && (out & off) != 0) {
            return RungLevel.OFF_PLATFORM;
        }
        if ((in & person) != 0 && (out & person) != 0) {
            return RungLevel.ONE_ON_ONE;
        }
        if ((in & out & bit(Way.PUBLIC)) != 0) {
            return RungLevel.EXCHANGED;
        }
        return ((in | out) & bit(Way.PUBLIC)) != 0 ? RungLevel.NOTICED : RungLevel.CONNECTED;
    }

    private static int bit(Way way) {
        return 1 << way.ordinal();
    }

    /** 0 for the last 90 days, 1 for those before, otherwise -1. */
    private static int window(LocalDate today, LocalDate day) {
        long age = day == null ? -1 : today.toEpochDay() - day.toEpochDay();
        return age < 0 || age >= 2 * WINDOW ? -1 : (int) (age / WINDOW);
    }

    private static List<Activity> datedFirst(List<Activity> sorted) {
        List<Activity> found = new ArrayList<>(sorted.size());
        sorted.stream().filter(each -> each.at() != null).forEach(found::add);
        sorted.stream().filter(each -> each.at() == null).forEach(found::add);
        return found;
    }

    /** The first of each way, both ways. */
    private static final class Firsts {
        private final Pair open = new Pair();
        private final Pair alone = new Pair();
        private final Pair off = new Pair();
        private final Pair contact = new Pair();
        private Activity met;

        void add(Activity each) {
            Way way = Way.of(each);
            if (way == Way.PUBLIC) {
                open.add(each);
            } else if (way == Way.MET) {
                met = met == null ? each : met;
            } else if (way != null) {
                alone.add(each);
                if (way != Way.PRIVATE) {
                    off.add(each);
                }
            }
            if (way != null && Contact.is(each)) {
                contact.add(each);
            }
        }

        void steps(List<Step> steps) {
            if (open.first() != null) {
                steps.add(new Step(RungLevel.NOTICED, open.first().at(), open.first().key(), null));
            }
            open.prove(RungLevel.EXCHANGED, steps);
            alone.prove(RungLevel.ONE_ON_ONE, steps);
            off.prove(RungLevel.OFF_PLATFORM, steps);
            if (met != null) {
                steps.add(new Step(RungLevel.MET, met.at(), met.key(), null));
            }
        }
    }

    /** The first that came in and the first that went out. */
    private static final class Pair {
        private Activity in;
        private Activity out;
        /** Which came last, and so completed it. */
        private Activity last;

        void add(Activity each) {
            if (in == null && each.received()) {
                in = each;
                last = each;
            }
            if (out == null && each.given()) {
                out = each;
                last = each;
            }
        }

        Activity first() {
            return in == null || out == null ? last : in == last ? out : in;
        }

        boolean complete() {
            return in != null && out != null;
        }

        void prove(RungLevel level, List<Step> steps) {
            if (complete()) {
                steps.add(step(level));
            }
        }

        Step step(RungLevel level) {
            return new Step(level, last.at(), last.key(), first().key());
        }
    }
}
