package org.kith.workbench.notice;

import org.eclipse.osgi.util.NLS;

/** What the desktop is told. */
public final class Messages extends NLS {
    public static String Notice_import;
    public static String Notice_line;
    public static String Notice_open;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
