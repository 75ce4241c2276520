package org.kith.core.journal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Edit_missing;
    public static String History_conflict;
    public static String History_nothingToRedo;
    public static String History_nothingToUndo;

    static {
        NLS.initializeMessages("org.kith.core.journal.messages", Messages.class);
    }

    private Messages() {
    }
}
