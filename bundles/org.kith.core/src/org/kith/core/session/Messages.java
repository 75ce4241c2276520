package org.kith.core.session;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Backup_damaged;
    public static String Backup_failed;
    public static String Backup_newer;
    public static String Backup_occupied;
    public static String Backup_unreadable;
    public static String Documents_unreadable;
    public static String Session_busy;
    public static String WorkspaceLock_failed;
    public static String WorkspaceLock_held;

    static {
        NLS.initializeMessages("org.kith.core.session.messages", Messages.class);
    }

    private Messages() {
    }
}
