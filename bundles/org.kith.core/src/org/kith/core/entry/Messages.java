package org.kith.core.entry;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String AddPromise_label;
    public static String AddPromise_noWords;
    public static String AddPromise_theirLabel;
    public static String ClosePromise_kept;
    public static String ClosePromise_letGo;
    public static String RecordLink_evidence;
    public static String RecordLink_known;
    public static String RecordLink_label;
    public static String RecordLink_nobody;
    public static String PutOffPromise_label;

    static {
        NLS.initializeMessages("org.kith.core.entry.messages", Messages.class);
    }

    private Messages() {
    }
}
