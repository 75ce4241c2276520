package org.kith.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.kith.model.activity.Direction;

/**
 * The one visual language of direction: received is teal with an arrow to the left, given is amber with an arrow to
 * the right, mutual is violet with both. Each colour has a contrast of 4.5 to 1 and more on its background; the arrow
 * and the word say it to those who do not see colours. UI thread.
 */
public final class Directions {
    private static final int DARK_BELOW = 128;

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
        boolean dark = isDark(on);
        return switch (direction) {
            case IN -> new Color(dark ? new RGB(0x5e, 0xd0, 0xc3) : new RGB(0x0b, 0x6e, 0x66));
            case OUT -> new Color(dark ? new RGB(0xf0, 0xb4, 0x4c) : new RGB(0x8a, 0x55, 0x00));
            case MUTUAL -> new Color(dark ? new RGB(0xc3, 0xa6, 0xf5) : new RGB(0x6b, 0x3f, 0xa8));
            default -> on.getForeground();
        };
    }

    /** Whether a control's background is dark. */
    public static boolean isDark(Control control) {
        RGB rgb = control.getBackground().getRGB();
        return (rgb.red * 299 + rgb.green * 587 + rgb.blue * 114) / 1000 < DARK_BELOW;
    }
}
