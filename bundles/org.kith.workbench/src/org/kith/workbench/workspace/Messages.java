package org.kith.workbench.workspace;

import org.eclipse.osgi.util.NLS;

/** What is said about workspaces. */
public final class Messages extends NLS {
    public static String Samples_making;
    public static String Samples_failed;
    public static String Open_title;
    public static String Open_message;
    public static String Open_none;
    public static String Open_make;
    public static String Open_already;
    public static String Open_byHand;
    public static String New_title;
    public static String New_message;
    public static String Recent_none;
    public static String Trouble_title;
    public static String Trouble_locked;
    public static String Trouble_lockedAdvice;
    public static String Trouble_damaged;
    public static String Trouble_damagedAdvice;
    public static String Trouble_damagedNoBackup;
    public static String Trouble_newer;
    public static String Trouble_newerAdvice;
    public static String Trouble_failed;
    public static String Trouble_failedAdvice;
    public static String Trouble_retry;
    public static String Trouble_restore;
    public static String Trouble_other;
    public static String Trouble_quit;
    public static String Trouble_restoring;
    public static String Trouble_restored;
    public static String Trouble_notKept;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
