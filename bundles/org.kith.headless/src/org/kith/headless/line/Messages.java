package org.kith.headless.line;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Arguments_few;
    public static String Arguments_many;
    public static String Arguments_noValue;
    public static String Arguments_now;
    public static String Arguments_number;
    public static String Arguments_twice;
    public static String Arguments_unknown;
    public static String Arguments_value;
    public static String Common_help;
    public static String Common_json;
    public static String Common_now;
    public static String Common_quiet;
    public static String Common_workspace;

    static {
        NLS.initializeMessages("org.kith.headless.line.messages", Messages.class);
    }

    private Messages() {
    }
}
