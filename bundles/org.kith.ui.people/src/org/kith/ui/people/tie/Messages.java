package org.kith.ui.people.tie;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {
    public static String Column_figure;
    public static String Column_what;
    public static String Column_why;
    public static String Figure_percent;
    public static String Figure_unknown;
    public static String Heading_ladder;
    public static String Heading_strength;
    public static String Hint;
    public static String Proof_title;
    public static String Somebody;
    public static String Step_account;
    public static String Step_not;
    public static String Step_proof;
    public static String Step_unknown;
    public static String Strip_name;
    public static String Strip_since;
    public static String Strip_tip;
    public static String Window_table;
    public static String Window_title;

    static {
        NLS.initializeMessages("org.kith.ui.people.tie.messages", Messages.class);
    }

    private Messages() {
    }
}
