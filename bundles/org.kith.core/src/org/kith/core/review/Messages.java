package org.kith.core.review;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Quiet_usual;
    public static String Quiet_words;

    static {
        NLS.initializeMessages("org.kith.core.review.messages", Messages.class);
    }

    private Messages() {
    }
}
