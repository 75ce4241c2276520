package org.kith.insight;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;

/**
 * How much each kind of interaction counts, in one place: the shipped table, and over it what the user changed. Pure and
 * immutable; any thread.
 */
public final class Weights {
    /** The settings' keys begin so. */
    public static final String PREFIX = "weight.";
    /** The greatest weight that can be chosen. */
    public static final double GREATEST = 100;
    /** From how many characters a comment is a long one. */
    public static final int LONG_COMMENT = 100;

    private static final String LONG = PREFIX + "comment.long";

    /**
     * A line of the table.
     *
     * @param key    of the setting: {@code weight.like}
     * @param type   what it is about
     * @param weight as shipped
     * @param signal what a platform has to show before its absence means anything; null where it always counts as
     *               paired, because it is entered or seen whole
     */
    public record Line(String key, InteractionType type, double weight, SignalKind signal) {
    }

    private static final List<Line> TABLE = List.of(
            line(InteractionType.LIKE, 1, SignalKind.LIKE),
            line(InteractionType.FOLLOW, 2, SignalKind.FOLLOW),
            line(InteractionType.MENTION, 2, SignalKind.MENTION),
            line(InteractionType.ENDORSE, 3, SignalKind.ENDORSEMENT),
            line(InteractionType.SHARE, 4, SignalKind.SHARE),
            line(InteractionType.QUOTE, 4, SignalKind.SHARE),
            line(InteractionType.COMMENT, 4, SignalKind.COMMENT),
            new Line(LONG, InteractionType.COMMENT, 5, SignalKind.COMMENT),
            line(InteractionType.MESSAGE, 6, SignalKind.MESSAGE),
            line(InteractionType.EMAIL, 8, null),
            line(InteractionType.CALL, 10, null),
            line(InteractionType.RECOMMEND, 12, SignalKind.ENDORSEMENT),
            line(InteractionType.MEETING, 15, null),
            line(InteractionType.INTRODUCE, 15, null),
            line(InteractionType.HELP, 15, null),
            line(InteractionType.GIFT, 15, null));

    /** As shipped. */
    public static final Weights SHIPPED = new Weights(Map.of());

    private final Map<InteractionType, Double> weights = new EnumMap<>(InteractionType.class);
    private final double longComment;

    private Weights(Map<String, String> settings) {
        double comment = 0;
        for (Line line : TABLE) {
            double weight = chosen(settings.get(line.key)).orElse(line.weight);
            if (line.key.equals(LONG)) {
                comment = weight;
            } else {
                weights.put(line.type, weight);
            }
        }
        longComment = comment;
    }

    /** The table with what the user changed; settings that are no weights, or no numbers, are passed over. */
    public static Weights of(Map<String, String> settings) {
        return new Weights(settings);
    }

    /** The shipped table, lightest first. */
    public static List<Line> table() {
        return TABLE;
    }

    /** The weight of one interaction; 0 for what only happened, such as a post. */
    public double of(InteractionType type, int characters) {
        return type == InteractionType.COMMENT && characters >= LONG_COMMENT ? longComment
                : weights.getOrDefault(type, 0.0);
    }

    /** What is written, as a weight: a number from 0 to {@value #GREATEST}; empty for anything else and for null. */
    public static Optional<Double> chosen(String written) {
        try {
            return Optional.ofNullable(written).map(text -> Double.valueOf(text.strip().replace(',', '.')))
                    .filter(value -> value >= 0 && value <= GREATEST);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Line line(InteractionType type, double weight, SignalKind signal) {
        return new Line(PREFIX + type.getName().toLowerCase(Locale.ROOT), type, weight, signal);
    }
}
