package org.kith.core.letters;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Check_nobody;
    public static String Discard_label;
    public static String HandOff_label;
    public static String HandOff_noAddress;
    public static String Save_label;
    public static String Sent_empty;
    public static String Sent_label;
    public static String Start_label;

    static {
        NLS.initializeMessages("org.kith.core.letters.messages", Messages.class);
    }

    private Messages() {
    }
}
