package org.kith.core.moments;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Decide_honoured;
    public static String Decide_later;
    public static String Decide_notNow;
    public static String Title_anniversary;
    public static String Title_article;
    public static String Title_birthday;
    public static String Title_birthdayYears;
    public static String Title_day;
    public static String Title_post;
    public static String Title_question;
    public static String Title_release;
    public static String Title_something;

    static {
        NLS.initializeMessages("org.kith.core.moments.messages", Messages.class);
    }

    private Messages() {
    }
}
