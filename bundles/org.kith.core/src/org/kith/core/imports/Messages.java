package org.kith.core.imports;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Images_unreadable;
    public static String ImportOperation_buried;
    public static String ImportOperation_flood;
    public static String ImportOperation_foreignPeople;
    public static String ImportOperation_hung;
    public static String ImportOperation_noBatch;
    public static String ImportOperation_progress;
    public static String ImportOperation_progressOf;
    public static String ImportOperation_threw;
    public static String OwnerRule_evidence;
    public static String OwnerRule_foreign;
    public static String OwnerRule_known;
    public static String OwnerRule_taken;
    public static String ProblemLog_more;
    public static String RecordCheck_time;
    public static String RecordCheck_unusable;
    public static String UndoImport_noBatch;
    public static String UndoImport_undone;

    static {
        NLS.initializeMessages("org.kith.core.imports.messages", Messages.class);
    }

    private Messages() {
    }
}
