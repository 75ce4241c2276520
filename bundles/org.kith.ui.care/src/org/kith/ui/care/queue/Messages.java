package org.kith.ui.care.queue;

import org.eclipse.osgi.util.NLS;

/** Texts of this view. */
final class Messages extends NLS {
    public static String Empty_text;
    public static String Empty_title;
    public static String Queue_enough;
    public static String Queue_fresh;
    public static String Queue_later;
    public static String Queue_list;
    public static String Queue_nobody;
    public static String Queue_title;
    public static String Queue_waiting;
    public static String Queue_written;

    static {
        NLS.initializeMessages("org.kith.ui.care.queue.messages", Messages.class);
    }

    private Messages() {
    }
}
