package org.kith.core.accounts;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Accounts_unreadable;
    public static String Accounts_unwritable;
    public static String Secrets_unreadable;
    public static String Secrets_unwritable;

    static {
        NLS.initializeMessages("org.kith.core.accounts.messages", Messages.class);
    }

    private Messages() {
    }
}
