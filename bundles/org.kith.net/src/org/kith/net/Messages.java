package org.kith.net;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Http_broken;
    public static String Http_certificate;
    public static String Http_limited;
    public static String Http_redirect;
    public static String Http_refused;
    public static String Http_serverError;
    public static String Http_stalled;
    public static String Http_tooLarge;
    public static String Http_unknownHost;

    static {
        NLS.initializeMessages("org.kith.net.messages", Messages.class);
    }

    private Messages() {
    }
}
