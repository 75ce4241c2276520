package org.kith.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of the application. */
public final class Messages extends NLS {
    public static String Window_title;
    public static String Window_titleFixed;
    public static String Start_failed;
    public static String Start_now;
    public static String Start_noService;
    public static String Error_title;
    public static String Import_title;
    public static String Import_brought;
    public static String Import_broughtProblems;
    public static String Import_stopped;
    public static String Import_failed;
    public static String Import_notes;
    public static String Import_named;
    public static String Import_undone;
    public static String Import_severalUndone;
    public static String Import_restored;
    public static String Import_folderTitle;
    public static String Import_folderMessage;
    public static String Ties_name;

    static {
        NLS.initializeMessages("org.kith.workbench.messages", Messages.class);
    }

    private Messages() {
    }
}
