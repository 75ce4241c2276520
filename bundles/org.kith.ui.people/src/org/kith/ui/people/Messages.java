package org.kith.ui.people;

import org.eclipse.osgi.util.NLS;

/** Texts of the people views. */
public final class Messages extends NLS {
    public static String Contacts_filter;
    public static String Contacts_name;
    public static String Contacts_organization;
    public static String Contacts_platforms;
    public static String Contacts_last;
    public static String Contacts_count_one;
    public static String Contacts_count;
    public static String Contacts_empty;
    public static String Contacts_noMatch;
    public static String Contacts_unnamed;
    public static String Contacts_me;

    static {
        NLS.initializeMessages("org.kith.ui.people.messages", Messages.class);
    }

    private Messages() {
    }
}
