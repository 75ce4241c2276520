package org.kith.core.circles;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String NewCircle_label;
    public static String NewCircle_noName;
    public static String NewCircle_taken;
    public static String EditCircle_label;
    public static String AddToCircle_one;
    public static String AddToCircle_label;
    public static String AddToCircle_byQuery;
    public static String RemoveFromCircle_one;
    public static String RemoveFromCircle_label;
    public static String RemoveFromCircle_byQuery;
    public static String DeleteCircle_label;

    static {
        NLS.initializeMessages("org.kith.core.circles.messages", Messages.class);
    }

    private Messages() {
    }
}
