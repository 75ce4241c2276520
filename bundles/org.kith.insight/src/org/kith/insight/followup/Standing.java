package org.kith.insight.followup;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.kith.model.care.Channel;
import org.kith.model.people.Tier;

/**
 * What the queue has to know about a person besides what passed between us. Immutable; any thread.
 *
 * @param personUid   whom it is about
 * @param tier        the rhythm that the user chose; {@link Tier#NONE} counts like C
 * @param met         whether I have met them in person
 * @param doNotContact they are never offered
 * @param oneToOneBefore whether anything one-to-one is known that is older than the activities that are passed in; what
 *                    is among those is seen anyway
 * @param reachable   the channels for which an address is known; of them EMAIL, MESSAGE and REPLY are advised
 * @param answer      what the user last said about the row; null when nothing
 */
public record Standing(String personUid, Tier tier, boolean met, boolean doNotContact, boolean oneToOneBefore,
        Set<Channel> reachable, Answer answer) {
    public Standing {
        Objects.requireNonNull(personUid);
        Objects.requireNonNull(tier);
        reachable = Set.copyOf(reachable);
    }

    /**
     * What the user said: not this time (no {@code until}), or later. It holds for the triggers up to {@code at}; what
     * happens afterwards opens the row again, a later one not before its time.
     *
     * @param at    when it was said
     * @param until when the row may come back; null for "not this time"
     */
    public record Answer(Instant at, Instant until) {
        public Answer {
            Objects.requireNonNull(at);
        }
    }

    /** A 1.5, B 1.2, C 1, D 0.7. */
    double tierFactor() {
        return switch (tier) {
            case A -> 1.5;
            case B -> 1.2;
            case D -> .7;
            default -> 1;
        };
    }

    /** E-mail, then private message, then public reply; {@link Channel#NONE} when no address is known. */
    public Channel advice() {
        for (Channel each : new Channel[] {Channel.EMAIL, Channel.MESSAGE, Channel.REPLY}) {
            if (reachable.contains(each)) {
                return each;
            }
        }
        return Channel.NONE;
    }
}
