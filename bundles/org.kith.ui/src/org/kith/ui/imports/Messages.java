package org.kith.ui.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of the Imports view. */
public final class Messages extends NLS {
    public static String Importing_several;
    public static String Importing_running;
    public static String Importing_stopping;
    public static String Importing_cancelled;
    public static String Imports_when;
    public static String Imports_what;
    public static String Imports_from;
    public static String Imports_state;
    public static String Imports_brought;
    public static String Imports_empty;
    public static String Imports_cancel;
    public static String Imports_undo;
    public static String Imports_resume;
    public static String Problems_where;
    public static String Problems_what;
    public static String Problems_title;
    public static String Problems_none;
    public static String Problems_one;
    public static String Problems_choose;
    public static String Problems_line;
    public static String NotInIt;
    public static String State_OPEN;
    public static String State_COMPLETE;
    public static String State_CANCELLED;
    public static String State_UNDONE;

    static {
        NLS.initializeMessages("org.kith.ui.imports.messages", Messages.class);
    }

    private Messages() {
    }
}
