package org.kith.ui.log;

import org.eclipse.osgi.util.NLS;

/** Texts of the error log. */
final class Messages extends NLS {
    public static String Log_name;
    public static String Log_severity;
    public static String Log_what;
    public static String Log_when;
    public static String Log_where;
    public static String Log_error;
    public static String Log_warning;
    public static String Log_info;
    public static String Log_details;
    public static String Log_copy;
    public static String Log_folder;
    public static String Log_clear;
    public static String Log_empty;
    public static String Log_text;

    static {
        NLS.initializeMessages("org.kith.ui.log.messages", Messages.class);
    }

    private Messages() {
    }
}
