package org.kith.core.platform.io;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String BoundedReader_record;
    public static String Encodings_guessed;
    public static String Encodings_malformed;
    public static String Encodings_malformedLine;
    public static String Encodings_tooLong;

    static {
        NLS.initializeMessages("org.kith.core.platform.io.messages", Messages.class);
    }

    private Messages() {
    }
}
