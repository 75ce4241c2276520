package org.kith.insight;

import java.time.Instant;
import java.util.Objects;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * One interaction between another person and me, as the science sees it (ActivityStreams 2.0, "activity"). Immutable;
 * any thread.
 *
 * @param key        names it in the store; two activities of one key are one
 * @param type       what it was
 * @param direction  seen from me
 * @param audience   who could see it
 * @param recipients to how many it was addressed, at least 1
 * @param at         when; null when unknown
 * @param channel    where it went: the platform's id, {@code mail}, {@code kith} for what was entered by hand
 * @param object     what it was about (my post, their article): a key or link; null when unknown
 * @param text       its plain text; null when none is stored
 */
public record Activity(String key, InteractionType type, Direction direction, Audience audience, int recipients,
        Instant at, String channel, String object, String text) {
    public Activity {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(channel);
    }

    /** Whether it was for one person alone. */
    public boolean oneToOne() {
        return audience == Audience.ONE_TO_ONE;
    }

    /** Whether they did it, or we did it together. */
    public boolean received() {
        return direction == Direction.IN || direction == Direction.MUTUAL;
    }

    /** Whether I did it, or we did it together. */
    public boolean given() {
        return direction == Direction.OUT || direction == Direction.MUTUAL;
    }

    /** Length of the text in characters; 0 when there is none. */
    public int characters() {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
