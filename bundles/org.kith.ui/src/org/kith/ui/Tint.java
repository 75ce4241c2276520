package org.kith.ui;

import org.eclipse.swt.graphics.RGB;

/**
 * A soft colour that belongs to one uid, and a dark one of the same hue to write on it with a contrast of 7 to 1 and
 * more. The same in light and dark themes, as a face is. Pure; any thread.
 *
 * @param soft what is written on
 * @param ink  what is written with
 */
record Tint(RGB soft, RGB ink) {
    private static final int HUES = 24;

    static Tint of(String uid) {
        float hue = Math.floorMod(uid.hashCode() * 0x9E3779B9 >>> 12, HUES) * (360f / HUES);
        return new Tint(new RGB(hue, 0.22f, 0.90f), new RGB(hue, 0.75f, 0.30f));
    }

    /** The contrast of WCAG 2: 1 to 21. */
    double contrast() {
        double light = luminance(soft) + .05;
        double dark = luminance(ink) + .05;
        return Math.max(light, dark) / Math.min(light, dark);
    }

    private static double luminance(RGB rgb) {
        return .2126 * linear(rgb.red) + .7152 * linear(rgb.green) + .0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }
}
