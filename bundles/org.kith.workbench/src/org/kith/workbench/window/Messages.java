package org.kith.workbench.window;

import org.eclipse.osgi.util.NLS;

/** What the window itself says. */
public final class Messages extends NLS {
    public static String Menu_file;
    public static String Menu_edit;
    public static String Menu_view;
    public static String Menu_people;
    public static String Menu_events;
    public static String Menu_help;
    public static String Menu_arrangement;
    public static String Menu_quit;
    public static String Top_back;
    public static String Top_forward;
    public static String Top_search;
    public static String Top_searchKey;
    public static String Top_searchWithKey;
    public static String Top_tabs;
    public static String Top_backBar;
    public static String Line_cancel;
    public static String Line_cancelTip;
    public static String Line_more;
    public static String Line_running;
    public static String Line_key;
    public static String Line_progress;
    public static String Key_in;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
