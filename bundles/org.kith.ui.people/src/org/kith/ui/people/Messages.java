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
    public static String Timeline_everybody;
    public static String Timeline_of;
    public static String Timeline_empty;
    public static String Timeline_emptyPerson;
    public static String Timeline_direction;
    public static String Timeline_when;
    public static String Timeline_what;
    public static String Timeline_who;
    public static String Timeline_text;
    public static String Timeline_more;
    public static String Timeline_unknown;
    public static String Timeline_public;
    public static String Type_LIKE;
    public static String Type_SHARE;
    public static String Type_QUOTE;
    public static String Type_COMMENT;
    public static String Type_MENTION;
    public static String Type_POST;
    public static String Type_FOLLOW;
    public static String Type_CONNECT;
    public static String Type_ENDORSE;
    public static String Type_RECOMMEND;
    public static String Type_MESSAGE;
    public static String Type_EMAIL;
    public static String Type_CALL;
    public static String Type_MEETING;
    public static String Type_INTRODUCE;
    public static String Type_INVITE;
    public static String Type_HELP;
    public static String Type_GIFT;
    public static String Type_OTHER;

    static {
        NLS.initializeMessages("org.kith.ui.people.messages", Messages.class);
    }

    private Messages() {
    }
}
