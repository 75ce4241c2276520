package org.kith.core.ties;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Ties_working;

    static {
        NLS.initializeMessages("org.kith.core.ties.messages", Messages.class);
    }

    private Messages() {
    }
}
