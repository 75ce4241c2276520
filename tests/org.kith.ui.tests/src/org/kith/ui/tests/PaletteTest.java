package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.kith.ui.Palette;
import org.kith.ui.Palette.Role;
import org.kith.ui.Palette.Use;

/** Every colour of ours can be read and told apart, in both themes. Needs no display. */
class PaletteTest {
    private static final double WORDS = 4.5;
    private static final double GRAPHICS = 3;
    private static final double TOLD_APART = 15;

    /** How those see who lack the long-wave or the middle-wave cones (Viénot, Brettel and Mollon 1999), linear RGB. */
    private static final double[][] PROTANOPE =
            {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}};
    private static final double[][] DEUTERANOPE =
            {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}};
    private static final double[][] EVERYBODY = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    @Test
    void wordsCanBeReadOnEveryGround() {
        assertThat(tooFaint(Use.TEXT, WORDS)).isEmpty();
    }

    @Test
    void graphicsCanBeSeenOnEveryGround() {
        assertThat(tooFaint(Use.GRAPHIC, GRAPHICS)).isEmpty();
    }

    @Test
    void groundsAreDarkInTheDarkThemeOnly() {
        for (Role role : Role.values()) {
            if (role.use() == Use.GROUND) {
                assertThat(Palette.isDark(Palette.rgb(role, false))).as(role + " light").isFalse();
                assertThat(Palette.isDark(Palette.rgb(role, true))).as(role + " dark").isTrue();
            }
        }
    }

    @Test
    void directionsAreToldApartAlsoByTheColourBlind() {
        List<Role> directions = List.of(Role.RECEIVED, Role.GIVEN, Role.MUTUAL);
        List<String> alike = new ArrayList<>();
        for (double[][] eye : List.of(EVERYBODY, PROTANOPE, DEUTERANOPE)) {
            for (boolean dark : new boolean[] {false, true}) {
                for (Role one : directions) {
                    for (Role other : directions) {
                        double distance = distance(seen(one, dark, eye), seen(other, dark, eye));
                        if (one.compareTo(other) < 0 && distance < TOLD_APART) {
                            alike.add("%s and %s, dark %s: %.1f".formatted(one, other, dark, distance));
                        }
                    }
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    private static List<String> tooFaint(Use use, double least) {
        List<String> faint = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            List<RGB> grounds = new ArrayList<>(Palette.grounds(dark));
            for (Role role : Role.values()) {
                if (role.use() == Use.GROUND) {
                    grounds.add(Palette.rgb(role, dark));
                }
            }
            for (Role role : Role.values()) {
                for (RGB ground : grounds) {
                    double contrast = Palette.contrast(Palette.rgb(role, dark), ground);
                    if (role.use() == use && contrast < least) {
                        faint.add("%s on %s, dark %s: %.2f".formatted(role, ground, dark, contrast));
                    }
                }
            }
        }
        return faint;
    }

    private static double[] seen(Role role, boolean dark, double[][] eye) {
        RGB rgb = Palette.rgb(role, dark);
        double[] linear = {linear(rgb.red), linear(rgb.green), linear(rgb.blue)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += eye[i][j] * linear[j];
            }
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        return lab(seen);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] rgb) {
        double x = bent((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = bent(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = bent((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116.0;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2)
                + Math.pow(one[2] - other[2], 2));
    }
}
