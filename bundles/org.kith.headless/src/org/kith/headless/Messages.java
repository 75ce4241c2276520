package org.kith.headless;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Application_encoding;
    public static String Application_noStore;

    static {
        NLS.initializeMessages("org.kith.headless.messages", Messages.class);
    }

    private Messages() {
    }
}
