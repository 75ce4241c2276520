package org.kith.insight.ties;

import static org.kith.model.activity.Direction.IN;
import static org.kith.model.activity.Direction.MUTUAL;
import static org.kith.model.activity.Direction.OUT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.insight.Activity;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/** Builds what passed with a person: {@code new History().in(EMAIL, 3).out(EMAIL, 2).all()}; days are days ago. */
public final class History {
    public static final Instant NOW = Instant.parse("2026-05-14T12:00:00Z");

    private final List<Activity> all = new ArrayList<>();

    public History in(InteractionType type, double... days) {
        return many(type, IN, Audience.ONE_TO_ONE, 1, days);
    }

    public History out(InteractionType type, double... days) {
        return many(type, OUT, Audience.ONE_TO_ONE, 1, days);
    }

    public History together(InteractionType type, double... days) {
        return many(type, MUTUAL, Audience.ONE_TO_ONE, 1, days);
    }

    public History publicIn(InteractionType type, double... days) {
        return many(type, IN, Audience.PUBLIC, 1, days);
    }

    public History publicOut(InteractionType type, double... days) {
        return many(type, OUT, Audience.PUBLIC, 1, days);
    }

    public History many(InteractionType type, Direction direction, Audience audience, int recipients, double... days) {
        for (double each : days) {
            add(type, direction, audience, recipients, ago(each));
        }
        return this;
    }

    /** Undated when {@code at} is null. */
    public History add(InteractionType type, Direction direction, Audience audience, int recipients, Instant at) {
        all.add(new Activity("k" + all.size(), type, direction, audience, recipients, at, "masto", "post", null));
        return this;
    }

    public List<Activity> all() {
        return all;
    }

    public static Instant ago(double days) {
        return NOW.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    /** Days ago from the first to the last, a step apart. */
    public static double[] every(double step, double first, double last) {
        double[] days = new double[(int) ((last - first) / step) + 1];
        for (int i = 0; i < days.length; i++) {
            days[i] = first + i * step;
        }
        return days;
    }
}
