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
    public static String Preview_looking;
    public static String Preview_missing;
    public static String Preview_others;
    public static String Preview_failed;
    public static String Preview_restores;
    public static String Preview_occupied;
    public static String Preview_empty;
    public static String Preview_readable;
    public static String Preview_unfinished;
    public static String Preview_page;
    public static String Preview_picture;
    public static String Preview_unknown;

    static {
        NLS.initializeMessages("org.kith.core.intake.messages", Messages.class);
    }

    private Messages() {
    }
}
