package org.kith.insight.moments;

/**
 * How much somebody is owed (product.md §5): clamp((R - G) / (R + G + 4), 0..1), but at least .2 where the balance is
 * unknown and for the closest rhythm, and at least .1 where it is even; it is never below 0, so whom I lead needs
 * nothing. Pure; any thread.
 */
public final class Need {
    /** At least so much where the balance is unknown, and for the closest rhythm. */
    public static final double UNKNOWN = .2;
    /** At least so much where the balance is even. */
    public static final double EVEN = .1;

    private Need() {
    }

    /**
     * The need, 0 to 1.
     *
     * @param support what passed between us
     */
    public static double of(Support support) {
        double need = support.known() ? Math.clamp((support.received() - support.given())
                / (support.received() + support.given() + 4), 0, 1) : UNKNOWN;
        return Math.max(need, support.closest() ? UNKNOWN : support.even() ? EVEN : 0);
    }
}
