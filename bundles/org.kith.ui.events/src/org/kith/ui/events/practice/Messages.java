package org.kith.ui.events.practice;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Face_title;
    public static String Face_untitled;
    public static String Face_name;
    public static String Face_far;
    public static String Face_bare;
    public static String Face_bareOne;
    public static String Face_noEvent;
    public static String Face_noFaces;
    public static String Face_right;
    public static String Face_nearly;
    public static String Face_wrong;
    public static String Face_enough;
    public static String Face_enoughUntil;
    public static String Face_sum;
    public static String Face_tomorrow;
    public static String Face_on;
    public static String Face_keep;
    public static String Answer_hint;
    public static String Answer_name;
    public static String Answer_choice;
    public static String Answer_on;
    public static String Answer_again;

    static {
        NLS.initializeMessages("org.kith.ui.events.practice.messages", Messages.class);
    }

    private Messages() {
    }
}
