package org.kith.core.editing;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Save_label;
    public static String Save_conflict;
    public static String Save_unnamed;
    public static String Save_gone;

    static {
        NLS.initializeMessages("org.kith.core.editing.messages", Messages.class);
    }

    private Messages() {
    }
}
