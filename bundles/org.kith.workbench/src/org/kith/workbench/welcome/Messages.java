package org.kith.workbench.welcome;

import org.eclipse.osgi.util.NLS;

/** What the first page says. */
public final class Messages extends NLS {
    public static String Welcome_heading;
    public static String Welcome_sentence;
    public static String Drop_heading;
    public static String Drop_what;
    public static String Drop_files;
    public static String Drop_folder;
    public static String HowTo_heading;
    public static String HowTo_number;
    public static String HowTo_link;
    public static String Me_heading;
    public static String Me_nobody;
    public static String Me_known;
    public static String Me_ask;
    public static String Me_change;
    public static String Look_heading;
    public static String Look_samples;
    public static String Workspaces_heading;
    public static String Workspaces_open;
    public static String Workspaces_new;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
