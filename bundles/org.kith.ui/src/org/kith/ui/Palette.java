package org.kith.ui;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Every colour of ours, by what it says, for light and for dark backgrounds. Whoever paints asks for a role on a
 * control, never for a number; what has no role takes the control's own foreground. Text roles keep a contrast of 4.5
 * to 1 on every ground of their theme, graphics 3 to 1; a test walks them all. Pure but for the two methods that look at
 * a control, which run on the UI thread.
 */
public final class Palette {
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int DARK_BELOW = 128;

    /** What a colour is used for, and so how much contrast it needs. */
    public enum Use {
        /** Words, and arrows as fine as words: 4.5 to 1. */
        TEXT,
        /** Dots, bars, hatches and outlines: 3 to 1. */
        GRAPHIC,
        /** A ground under words. */
        GROUND,
        /** A hairline that means nothing by itself. */
        LINE
    }

    /** What a colour says. */
    public enum Role {
        /** What others did for me. */
        RECEIVED(Use.TEXT, 0x0b6e66, 0x5ed0c3),
        /** What I did for others. */
        GIVEN(Use.TEXT, 0x8a5500, 0xf0b44c),
        /** What both did: calls and meetings. */
        MUTUAL(Use.TEXT, 0x6b3fa8, 0xc9aef7),
        /** The word "unknown" and what else is not known. */
        UNKNOWN(Use.TEXT, 0x5c6166, 0xb0b6bb),
        /** The lines of the hatch over what is not known. */
        HATCH(Use.GRAPHIC, 0x7d8287, 0x949ba1),
        /** Second lines, captions, hints. */
        MUTED(Use.TEXT, 0x5c6166, 0xb0b6bb),
        /** What can be pressed or is on: links, today. */
        ACCENT(Use.TEXT, 0x1f5fb8, 0x8fc1f8),
        /** What wants attention soon. */
        WARNING(Use.TEXT, 0x8a4b08, 0xf2ad6a),
        /** What went wrong. */
        ERROR(Use.TEXT, 0xb3261e, 0xffa79e),
        /** What went well or is done. */
        DONE(Use.TEXT, 0x2a6b2f, 0x8fd694),
        /** Under a selected row. */
        SELECTION(Use.GROUND, 0xd8ebe8, 0x2b4643),
        /** Under a row that the mouse is over. */
        HOVER(Use.GROUND, 0xeef4f3, 0x363c40),
        /** Under a strip that teaches or tells. */
        STRIP(Use.GROUND, 0xf1f4f4, 0x343a3d),
        /** Under an event in the month. */
        EVENT(Use.GROUND, 0xe3edfa, 0x2c415a),
        /** The words on an event in the month. */
        EVENT_TEXT(Use.TEXT, 0x174a8b, 0xc3dcfb),
        /** Around what has the focus. */
        FOCUS(Use.GRAPHIC, 0x2f7f78, 0x5ed0c3),
        /** Between groups. */
        DIVIDER(Use.LINE, 0xe2e5e7, 0x45494d);

        private final Use use;
        private final int light;
        private final int dark;

        Role(Use use, int light, int dark) {
            this.use = use;
            this.light = light;
            this.dark = dark;
        }

        /** How much contrast it needs. */
        public Use use() {
            return use;
        }
    }

    private Palette() {
    }

    /** The colour of a role on light or dark grounds. */
    public static RGB rgb(Role role, boolean dark) {
        return split(dark ? role.dark : role.light);
    }

    /** The colour of a role on this control's background. */
    public static Color color(Role role, Control on) {
        return new Color(rgb(role, isDark(on)));
    }

    /**
     * Gives a control the colour of a role for good: its words, or its background for a ground. The style sheets have a
     * class for each role, so that it stays when the theme changes. Called right after the control was made.
     */
    public static void apply(Role role, Control control) {
        control.setData(CSS_CLASS, "kith-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (role.use == Use.GROUND) {
            control.setBackground(color(role, control));
        } else {
            control.setForeground(color(role, control));
        }
    }

    /** Whether a control's background is dark. */
    public static boolean isDark(Control control) {
        return isDark(control.getBackground().getRGB());
    }

    /** Whether words on that ground have to be light. */
    public static boolean isDark(RGB ground) {
        return (ground.red * 299 + ground.green * 587 + ground.blue * 114) / 1000 < DARK_BELOW;
    }

    /** The grounds that words of ours stand on in a theme, as its style sheet sets them: lists, then panes and tips. */
    public static List<RGB> grounds(boolean dark) {
        return dark ? List.of(split(0x2b2e31), split(0x313538), split(0x36393c))
                : List.of(split(0xffffff), split(0xf8f8f8), split(0xf6f5f4));
    }

    /** The contrast of two colours as WCAG counts it: 1 for the same, 21 for black on white. */
    public static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static RGB split(int rgb) {
        return new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
