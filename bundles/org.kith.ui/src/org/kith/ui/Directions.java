package org.kith.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.kith.model.activity.Direction;

/**
 * The one visual language of direction: received is teal with an arrow to the left, given is amber with an arrow to
 * the right, mutual is violet with both. The arrow and the word say it to those who do not see colours. UI thread.
 */
public final class Directions {
    private Directions() {
    }

    /** Arrow and word. */
    public static String words(Direction direction) {
        return switch (direction) {
            case IN -> Messages.Direction_in;
            case OUT -> Messages.Direction_out;
            case MUTUAL -> Messages.Direction_mutual;
            default -> Messages.Direction_none;
        };
    }

    /** The colour on this control's background. */
    public static Color color(Direction direction, Control on) {
        return switch (direction) {
            case IN -> Palette.color(Palette.Role.RECEIVED, on);
            case OUT -> Palette.color(Palette.Role.GIVEN, on);
            case MUTUAL -> Palette.color(Palette.Role.MUTUAL, on);
            default -> on.getForeground();
        };
    }

    /** The name of its icon in {@link Icons}. */
    public static String icon(Direction direction) {
        return switch (direction) {
            case IN -> "received";
            case OUT -> "given";
            case MUTUAL -> "mutual";
            default -> "public";
        };
    }

    /** Whether a control's background is dark. */
    public static boolean isDark(Control control) {
        return Palette.isDark(control);
    }
}
