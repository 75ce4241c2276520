package org.kith.core.registry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * What a platform says, in its plugin.xml, that it shows of one signal in one direction.
 *
 * @param kind      the signal
 * @param direction IN or OUT
 * @param state     OBSERVED, NEVER or UNKNOWN
 * @param because   why not, as a sentence; empty when observed
 * @since 0.1
 */
public record CoverageDeclaration(SignalKind kind, Direction direction, CoverageState state, String because) {
    /**
     * Reads the attributes of a {@code coverage} element; {@code any} and {@code both} give several. Upper and lower
     * case are the same; absent is null or empty.
     *
     * @throws IllegalArgumentException with a sentence, when a word is not known
     */
    public static List<CoverageDeclaration> parse(String signal, String direction, String state, String because) {
        List<SignalKind> kinds = any(signal) ? List.of(SignalKind.values())
                : List.of(word(SignalKind.class, "signal", signal));
        List<Direction> directions = any(direction) || "both".equalsIgnoreCase(direction)
                ? List.of(Direction.IN, Direction.OUT) : List.of(word(Direction.class, "direction", direction));
        CoverageState how = word(CoverageState.class, "state", state);
        String why = because == null ? "" : because.strip();
        return kinds.stream().flatMap(kind -> directions.stream().map(
                way -> new CoverageDeclaration(kind, way, how, why))).toList();
    }

    /** Whether it says why, where it must. */
    public boolean complete() {
        return state == CoverageState.OBSERVED || !because.isBlank();
    }

    private static boolean any(String value) {
        return "any".equalsIgnoreCase(value);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String attribute, String value) {
        String wanted = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        NLS.bind(Messages.Coverage_word, attribute, value)));
    }
}
