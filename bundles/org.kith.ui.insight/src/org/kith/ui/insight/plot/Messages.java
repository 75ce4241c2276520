package org.kith.ui.insight.plot;

import org.eclipse.osgi.util.NLS;

/** Texts of plots. */
final class Messages extends NLS {
    public static String Export_csv;
    public static String Export_csvFiles;
    public static String Export_done;
    public static String Export_failed;
    public static String Export_png;
    public static String Export_pngFiles;
    public static String Figure_comma;
    public static String Figure_named;
    public static String Figure_namedUnknown;
    public static String Figure_semicolon;
    public static String Figure_sentence;
    public static String Figure_unknown;
    public static String Head_given;
    public static String Head_received;
    public static String Menu_csv;
    public static String Menu_open;
    public static String Menu_picture;
    public static String Menu_png;
    public static String Menu_table;
    public static String Plot_asTable;
    public static String Plot_asTableTip;
    public static String Plot_empty;
    public static String Plot_hint;
    public static String Plot_words;
    public static String Table_name;

    static {
        NLS.initializeMessages("org.kith.ui.insight.plot.messages", Messages.class);
    }

    private Messages() {
    }
}
