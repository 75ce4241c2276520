package org.kith.ui.platforms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;
import org.kith.store.CoverageRow;

/** Signals, directions and what can be seen of them, in words. Stateless, any thread. */
public final class CoverageWords {
    private CoverageWords() {
    }

    /** A kind of signal, in the plural. */
    public static String of(SignalKind kind) {
        return switch (kind) {
            case LIKE -> Messages.Signal_LIKE;
            case SHARE -> Messages.Signal_SHARE;
            case COMMENT -> Messages.Signal_COMMENT;
            case MENTION -> Messages.Signal_MENTION;
            case FOLLOW -> Messages.Signal_FOLLOW;
            case ENDORSEMENT -> Messages.Signal_ENDORSEMENT;
            case MESSAGE -> Messages.Signal_MESSAGE;
        };
    }

    /** The same at the head of a column. */
    public static String title(SignalKind kind) {
        String words = of(kind);
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.getDefault()) + words.substring(first);
    }

    /** A direction, as I see it. */
    public static String of(Direction direction) {
        return direction == Direction.IN ? Messages.Direction_in
                : direction == Direction.OUT ? Messages.Direction_out : Messages.Direction_both;
    }

    /** What can be seen or not. */
    public static String of(CoverageState state) {
        return switch (state) {
            case OBSERVED -> Messages.State_OBSERVED;
            case NEVER -> Messages.State_NEVER;
            case UNKNOWN -> Messages.State_UNKNOWN;
        };
    }

    /** A sentence on what can be seen since an import; empty when nothing is. */
    public static String seen(List<CoverageRow> rows) {
        Set<String> words = new LinkedHashSet<>();
        for (SignalKind kind : SignalKind.values()) {
            boolean in = seen(rows, kind, Direction.IN);
            boolean out = seen(rows, kind, Direction.OUT);
            if (in || out) {
                words.add(NLS.bind(in && out ? Messages.Seen_both : in ? Messages.Seen_in : Messages.Seen_out, of(kind)));
            }
        }
        return words.isEmpty() ? "" : NLS.bind(Messages.Seen, String.join(", ", new ArrayList<>(words)));
    }

    private static boolean seen(List<CoverageRow> rows, SignalKind kind, Direction direction) {
        return rows.stream().anyMatch(row -> row.kind() == kind && row.direction() == direction
                && row.state() == CoverageState.OBSERVED);
    }
}
