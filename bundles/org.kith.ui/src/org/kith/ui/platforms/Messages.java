package org.kith.ui.platforms;

import org.eclipse.osgi.util.NLS;

/** Texts of the Platforms view. */
final class Messages extends NLS {
    public static String Signal_LIKE;
    public static String Signal_SHARE;
    public static String Signal_COMMENT;
    public static String Signal_MENTION;
    public static String Signal_FOLLOW;
    public static String Signal_ENDORSEMENT;
    public static String Signal_MESSAGE;
    public static String Direction_in;
    public static String Direction_out;
    public static String Direction_both;
    public static String State_OBSERVED;
    public static String State_NEVER;
    public static String State_UNKNOWN;
    public static String Seen;
    public static String Seen_both;
    public static String Seen_in;
    public static String Seen_out;
    public static String Cell_short;
    public static String Cell_until;
    public static String Cell_years;
    public static String Cell_both;
    public static String Cell_words;
    public static String Cell_because;
    public static String Cell_seen;
    public static String Cell_seenUntil;
    public static String Grid_account;
    public static String Grid_name;
    public static String Grid_noAccount;
    public static String Grid_line;
    public static String List_signal;
    public static String List_direction;
    public static String List_state;
    public static String List_because;
    public static String List_name;
    public static String Plugins_platform;
    public static String Plugins_accounts;
    public static String Plugins_reads;
    public static String Plugins_version;
    public static String Plugins_name;
    public static String Plugins_bundle;
    public static String Plugins_row;
    public static String Plugins_noAccount;
    public static String Plugins_archives;
    public static String Plugins_files;
    public static String Plugins_live;
    public static String Plugins_host;
    public static String Plugins_failed;
    public static String Job_installing;
    public static String Job_installed;
    public static String Job_updating;
    public static String Job_updated;
    public static String Job_removing;
    public static String Job_removed;
    public static String Job_restart;
    public static String Job_newest;
    public static String Job_cancelled;
    public static String Install_title;
    public static String Install_address;
    public static String Install_hint;
    public static String Install_list;
    public static String Install_choose;
    public static String Install_folder;
    public static String Install_what;
    public static String Install_features;
    public static String Install_trust;
    public static String Install_reading;
    public static String Install_noAddress;
    public static String Install_unreadable;
    public static String Install_nothing;
    public static String Install_tick;
    public static String Install_cancel;
    public static String Install_install;
    public static String Platforms_install;
    public static String Platforms_installTip;
    public static String Platforms_update;
    public static String Platforms_updateTip;
    public static String Platforms_remove;
    public static String Platforms_removeTip;
    public static String Platforms_partOfKith;
    public static String Platforms_grid;
    public static String Platforms_list;
    public static String Platforms_problems;
    public static String Platforms_problemCount;
    public static String Platforms_what;
    public static String Platforms_none;
    public static String Platforms_one;
    public static String Platforms_count;
    public static String Platforms_empty;
    public static String Platforms_fixed;

    static {
        NLS.initializeMessages("org.kith.ui.platforms.messages", Messages.class);
    }

    private Messages() {
    }
}
