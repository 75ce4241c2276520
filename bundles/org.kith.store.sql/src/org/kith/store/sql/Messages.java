package org.kith.store.sql;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle. */
final class Messages extends NLS {
    static String closed;
    static String conflictChanged;
    static String conflictInteraction;
    static String conflictNew;
    static String copying;
    static String damaged;
    static String diskFull;
    static String folderNotEmpty;
    static String inUse;
    static String io;
    static String newer;
    static String newerEngine;
    static String opening;
    static String verifyCounter;
    static String verifyDocument;
    static String verifyId;
    static String verifyKey;
    static String verifyLedger;
    static String verifyMonths;
    static String verifyMore;
    static String verifyPeers;
    static String verifyPerson;
    static String verifyReference;
    static String verifySourceKey;
    static String verifyTable;
    static String verifyTotal;
    static String verifyView;
    static String verifying;

    static {
        NLS.initializeMessages("org.kith.store.sql.messages", Messages.class);
    }

    private Messages() {
    }
}
