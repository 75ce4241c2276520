package org.kith.ui.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of the Imports view. */
public final class Messages extends NLS {
    public static String Importing_several;
    public static String Importing_running;
    public static String Importing_stopping;
    public static String Importing_cancelled;
    public static String Importing_severalImports;
    public static String Importing_line;
    public static String Importing_undoing;
    public static String Importing_undo;
    public static String Importing_failed;
    public static String Importing_details;
    public static String Looking_name;
    public static String Count_newPeople;
    public static String Count_betterPeople;
    public static String Count_people;
    public static String Count_accounts;
    public static String Count_interactions;
    public static String Count_events;
    public static String Count_problems;
    public static String Count_nothing;
    public static String Count_empty;
    public static String Count_and;
    public static String Drop_words;
    public static String Dialog_title;
    public static String Dialog_looking;
    public static String Dialog_stop;
    public static String Dialog_stopTip;
    public static String Dialog_stopped;
    public static String Dialog_nothing;
    public static String Dialog_choose;
    public static String Dialog_ready;
    public static String Dialog_rest;
    public static String Dialog_cancel;
    public static String Dialog_import;
    public static String Finding_title;
    public static String Finding_parts;
    public static String Finding_span;
    public static String Finding_mine;
    public static String Finding_first;
    public static String Finding_again;
    public static String Finding_part;
    public static String Finding_question;
    public static String Finding_yes;
    public static String Finding_apart;
    public static String Finding_problem;
    public static String Finding_more;
    public static String Finding_howTo;
    public static String Finding_step;
    public static String Finding_link;
    public static String Finding_open;
    public static String Finding_closed;
    public static String Count_takenBack;
    public static String Batch_from;
    public static String Problems_filter;
    public static String Problems_copy;
    public static String Problems_name;
    public static String Problems_some;
    public static String Empty_heading;
    public static String Empty_files;
    public static String Empty_folder;
    public static String Empty_samples;
    public static String Empty_howTo;
    public static String Imports_cancelTip;
    public static String Imports_resumeTip;
    public static String Imports_undoTip;
    public static String Imports_row;
    public static String Imports_name;
    public static String Imports_details;
    public static String Imports_problems;
    public static String Imports_problemCount;
    public static String Imports_one;
    public static String Imports_count;
    public static String Imports_when;
    public static String Imports_from;
    public static String Imports_state;
    public static String Imports_brought;
    public static String Imports_empty;
    public static String Imports_cancel;
    public static String Imports_undo;
    public static String Imports_resume;
    public static String Problems_where;
    public static String Problems_what;
    public static String Problems_none;
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
