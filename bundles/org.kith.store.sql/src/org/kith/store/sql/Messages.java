package org.kith.store.sql;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
final class Messages extends NLS {
    public static String closed;
    public static String conflictChanged;
    public static String conflictInteraction;
    public static String conflictNew;
    public static String copying;
    public static String damaged;
    public static String diskFull;
    public static String folderNotEmpty;
    public static String inUse;
    public static String io;
    public static String newer;
    public static String newerEngine;
    public static String opening;
    public static String verifyCounter;
    public static String verifyDocument;
    public static String verifyId;
    public static String verifyKey;
    public static String verifyLedger;
    public static String verifyMonths;
    public static String verifyMore;
    public static String verifyPeers;
    public static String verifyPerson;
    public static String verifyMember;
    public static String verifyReference;
    public static String verifySourceKey;
    public static String verifyTable;
    public static String verifyTotal;
    public static String verifyView;
    public static String verifying;

    static {
        NLS.initializeMessages("org.kith.store.sql.messages", Messages.class);
    }

    private Messages() {
    }
}
