package org.kith.headless.show;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {
    public static String Arrival_imported;
    public static String Arrival_preview;
    public static String Arrival_refused;
    public static String Arrival_restored;
    public static String Batch_accounts;
    public static String Batch_added;
    public static String Batch_events;
    public static String Batch_interactions;
    public static String Batch_nothing;
    public static String Batch_people;
    public static String Batch_updated;
    public static String Person_accounts;
    public static String Person_email;
    public static String Person_last;
    public static String Person_me;
    public static String Person_name;
    public static String Person_organization;
    public static String Timeline_platform;
    public static String Timeline_text;
    public static String Timeline_way;
    public static String Timeline_what;
    public static String Timeline_when;
    public static String Timeline_who;

    static {
        NLS.initializeMessages("org.kith.headless.show.messages", Messages.class);
    }

    private Messages() {
    }
}
