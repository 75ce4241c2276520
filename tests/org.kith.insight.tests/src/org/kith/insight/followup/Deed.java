package org.kith.insight.followup;

import java.time.Duration;
import java.time.Instant;
import org.kith.insight.Activity;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/** Builds activities: {@code Deed.theirs(COMMENT).days(2).text("why?").done()}. */
public final class Deed {
    public static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");

    private final InteractionType type;
    private final Direction direction;
    private Audience audience = Audience.PUBLIC;
    private int recipients = 1;
    private Instant at = NOW;
    private String key;
    private String object;
    private String text;

    private Deed(InteractionType type, Direction direction) {
        this.type = type;
        this.direction = direction;
    }

    public static Deed theirs(InteractionType type) {
        return new Deed(type, Direction.IN);
    }

    public static Deed mine(InteractionType type) {
        return new Deed(type, Direction.OUT);
    }

    public static Deed ours(InteractionType type) {
        return new Deed(type, Direction.MUTUAL).alone();
    }

    public Deed days(double ago) {
        return at(NOW.minus(Duration.ofSeconds(Math.round(ago * 86_400))));
    }

    public Deed at(Instant when) {
        at = when;
        return this;
    }

    public Deed alone() {
        audience = Audience.ONE_TO_ONE;
        return this;
    }

    public Deed to(int many) {
        recipients = many;
        return this;
    }

    public Deed key(String name) {
        key = name;
        return this;
    }

    public Deed about(String what) {
        object = what;
        return this;
    }

    public Deed text(String words) {
        text = words;
        return this;
    }

    public Activity done() {
        String name = key == null ? type + " " + direction + " " + at : key;
        return new Activity(name, type, direction, audience, recipients, at, "mastodon", object, text);
    }
}
