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
    public static String Today_dates;
    public static String Today_end;
    public static String Today_enough;
    public static String Today_letters;
    public static String Today_line;
    public static String Today_lineWhen;
    public static String Today_moments;
    public static String Today_nameless;
    public static String Today_nothing;
    public static String Today_promises;
    public static String Today_slipping;
    public static String Today_subject;
    public static String Today_today;
    public static String Today_tomorrow;
    public static String Today_waiting;
    public static String Today_yesterday;

    static {
        NLS.initializeMessages("org.kith.headless.show.messages", Messages.class);
    }

    private Messages() {
    }
}
