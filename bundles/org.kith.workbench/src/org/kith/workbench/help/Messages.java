package org.kith.workbench.help;

import org.eclipse.osgi.util.NLS;

/** What the help view says around its pages. */
public final class Messages extends NLS {
    public static String Help_contents;
    public static String Help_browser;
    public static String Help_missing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
