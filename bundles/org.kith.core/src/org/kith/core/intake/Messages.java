package org.kith.core.intake;

import org.eclipse.osgi.util.NLS;

/** Texts of the intake. */
final class Messages extends NLS {
    public static String Intake_missing;
    public static String Intake_unknown;
    public static String Intake_notOf;
    public static String Intake_unreadable;
    public static String Intake_occupied;
    public static String Intake_noBatch;

    static {
        NLS.initializeMessages("org.kith.core.intake.messages", Messages.class);
    }

    private Messages() {
    }
}
