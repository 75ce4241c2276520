package org.kith.ui.evidence;

import org.kith.model.insight.RungLevel;

/** What a rung of the ladder is called (product.md §4). Pure; any thread. */
public final class RungWords {
    private RungWords() {
    }

    /** "met in person". */
    public static String of(RungLevel level) {
        return switch (level) {
            case CONNECTED -> Messages.Rung_CONNECTED;
            case NOTICED -> Messages.Rung_NOTICED;
            case EXCHANGED -> Messages.Rung_EXCHANGED;
            case ONE_ON_ONE -> Messages.Rung_ONE_ON_ONE;
            case OFF_PLATFORM -> Messages.Rung_OFF_PLATFORM;
            case MET -> Messages.Rung_MET;
            case KEPT_UP -> Messages.Rung_KEPT_UP;
        };
    }
}
