package org.kith.workbench.me;

import org.eclipse.osgi.util.NLS;

/** What the question says. */
public final class Messages extends NLS {
    public static String Me_title;
    public static String Me_intro;
    public static String Me_names;
    public static String Me_namesHint;
    public static String Me_emails;
    public static String Me_emailsHint;
    public static String Me_accounts;
    public static String Me_accountsHint;
    public static String Me_archives;
    public static String Me_later;
    public static String Me_save;
    public static String Me_needName;
    public static String Me_badEmail;
    public static String Me_badAccount;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
