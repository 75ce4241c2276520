package org.kith.ui.about;

import org.eclipse.osgi.util.NLS;

/** Texts of the About dialog. */
final class Messages extends NLS {
    public static String About_title;
    public static String About_name;
    public static String About_logo;
    public static String About_version;
    public static String About_made;
    public static String About_part;
    public static String About_partVersion;
    public static String About_licence;
    public static String About_unknown;
    public static String About_choose;
    public static String About_noText;
    public static String About_close;

    static {
        NLS.initializeMessages("org.kith.ui.about.messages", Messages.class);
    }

    private Messages() {
    }
}
