package org.kith.core.registry;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Contribution_attribute;
    public static String Contribution_badId;
    public static String Contribution_badPattern;
    public static String Contribution_class;
    public static String Contribution_duplicate;
    public static String Contribution_leftOut;
    public static String Contribution_nothing;
    public static String Contribution_xml;
    public static String Coverage_word;
    public static String Guard_failed;
    public static String Guard_hangs;
    public static String Guard_null;
    public static String Registry_noExporter;
    public static String Registry_noLive;
    public static String Registry_noPlatform;

    static {
        NLS.initializeMessages("org.kith.core.registry.messages", Messages.class);
    }

    private Messages() {
    }
}
