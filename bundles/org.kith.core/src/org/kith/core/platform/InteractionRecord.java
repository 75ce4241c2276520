package org.kith.core.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;

/**
 * Something that happened between people, in the words of ActivityStreams 2.0: an actor did something to targets.
 * Direction is not stated here; the core derives it from who I am.
 *
 * @param platform     platform id
 * @param key          stable native id, unique among this platform's interactions ({@code tweet:123}); null where the
 *                     platform has none, the core then hashes kind, actor, targets, time and text
 * @param type         what it was
 * @param actor        who did it; null when the source does not tell
 * @param targets      to whom or about whom, in order; may be empty when the source does not tell
 * @param published    when; null when unknown (see precision)
 * @param precision    how exact {@code published} is; UNKNOWN when it is null; NOT_BEFORE is a lower bound
 * @param end          end of a call or meeting; null when none
 * @param audience     who could see it
 * @param recipients   number of people addressed (for the audience factor 1/n); 0 means the number of targets
 * @param object       address of the thing liked, shared, commented on; may be null
 * @param inReplyTo    key of the interaction that this answers, on the same platform; may be null
 * @param conversation key of the thread; may be null
 * @param summary      subject or title; may be null
 * @param text         plain text, entities resolved; may be null
 * @param link         address of this very interaction, to open in a browser; may be null
 * @param origin       where it was read
 * @since 0.1
 */
public record InteractionRecord(String platform, String key, InteractionType type, AccountRef actor,
        List<Target> targets, Instant published, TimePrecision precision, Instant end, Audience audience,
        int recipients, String object, String inReplyTo, String conversation, String summary, String text,
        String link, Origin origin) {

    /** One addressee or subject of an interaction. */
    public record Target(AccountRef account, TargetRole role) {
    }

    /** Starts a record. */
    public static Builder of(String platform, InteractionType type, String key) {
        return new Builder(platform, type, key);
    }

    /** Collects the known parts. Not thread-safe. */
    public static final class Builder {
        private final String platform;
        private final InteractionType type;
        private final String key;
        private final List<Target> targets = new ArrayList<>(2);
        private AccountRef actor;
        private Instant published;
        private TimePrecision precision = TimePrecision.UNKNOWN;
        private Instant end;
        private Audience audience = Audience.PUBLIC;
        private int recipients;
        private String object;
        private String inReplyTo;
        private String conversation;
        private String summary;
        private String text;
        private String link;
        private Origin origin = Origin.in("");

        private Builder(String platform, InteractionType type, String key) {
            this.platform = platform;
            this.type = type;
            this.key = key;
        }

        public Builder actor(AccountRef value) {
            actor = value;
            return this;
        }

        public Builder target(AccountRef account, TargetRole role) {
            targets.add(new Target(account, role));
            return this;
        }

        /** An exact time. */
        public Builder at(Instant value) {
            return at(value, value == null ? TimePrecision.UNKNOWN : TimePrecision.EXACT);
        }

        public Builder at(Instant value, TimePrecision how) {
            published = value;
            precision = how;
            return this;
        }

        public Builder end(Instant value) {
            end = value;
            return this;
        }

        public Builder audience(Audience value) {
            audience = value;
            return this;
        }

        public Builder recipients(int value) {
            recipients = value;
            return this;
        }

        public Builder object(String value) {
            object = value;
            return this;
        }

        public Builder inReplyTo(String value) {
            inReplyTo = value;
            return this;
        }

        public Builder conversation(String value) {
            conversation = value;
            return this;
        }

        public Builder summary(String value) {
            summary = value;
            return this;
        }

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Builder link(String value) {
            link = value;
            return this;
        }

        public Builder origin(Origin value) {
            origin = value;
            return this;
        }

        public InteractionRecord build() {
            return new InteractionRecord(platform, key, type, actor, List.copyOf(targets), published, precision, end,
                    audience, recipients, object, inReplyTo, conversation, summary, text, link, origin);
        }
    }
}
