package org.kith.ui.people.contacts;

import org.eclipse.osgi.util.NLS;

/** Texts of the Contacts view. */
final class Messages extends NLS {
    public static String Contacts_filter;
    public static String Contacts_filterTip;
    public static String Contacts_filterName;
    public static String Contacts_listName;
    public static String Contacts_name;
    public static String Contacts_organization;
    public static String Contacts_platforms;
    public static String Contacts_last;
    public static String Contacts_leaves;
    public static String Contacts_leavesOn;
    public static String Contacts_mail;
    public static String Contacts_count_one;
    public static String Contacts_count;
    public static String Contacts_marked;
    public static String Contacts_nobodyMarked;
    public static String Contacts_empty;
    public static String Contacts_import;
    public static String Contacts_noMatch;
    public static String Contacts_clear;
    public static String Contacts_emptyTag;
    public static String Contacts_emptyCircle;
    public static String Contacts_emptyTrash;
    public static String Contacts_unnamed;
    public static String Contacts_me;
    public static String Accounts_listName;
    public static String Accounts_name;
    public static String Accounts_platform;
    public static String Accounts_interactions;
    public static String Accounts_follows;
    public static String Accounts_bothFollow;
    public static String Accounts_followsMe;
    public static String Accounts_iFollow;
    public static String Accounts_followNone;
    public static String Accounts_followUnknown;
    public static String Accounts_count_one;
    public static String Accounts_count;
    public static String Accounts_keys;
    public static String Accounts_empty;
    public static String Scope_name;
    public static String Scope_tip;
    public static String Scope_everybody;
    public static String Scope_tag;
    public static String Scope_circle;
    public static String Scope_accounts;
    public static String Scope_trash;
    public static String Popup_info;
    public static String Tag_title;
    public static String Tag_hint;
    public static String Tag_new;
    public static String Tag_doing;
    public static String Circle_title;
    public static String Circle_hint;
    public static String Circle_new;
    public static String Circle_doing;
    public static String CircleDialog_new;
    public static String CircleDialog_edit;
    public static String CircleDialog_name;
    public static String CircleDialog_words;
    public static String CircleDialog_hint;
    public static String Trash_doing;
    public static String Restore_doing;
    public static String Forget_title;
    public static String Forget_question;
    public static String Forget_yes;
    public static String Forget_no;
    public static String Forget_doing;
    public static String Forget_done;
    public static String Copy_none;
    public static String Copy_done;
    public static String Copy_some;
    public static String Promote_doing;
    public static String Promote_none;
    public static String Menu_open;
    public static String Menu_tag;
    public static String Menu_circle;
    public static String Menu_rhythm;
    public static String Menu_everybodysRhythm;
    public static String Menu_copy;
    public static String Menu_newCircle;
    public static String Menu_filterCircle;
    public static String Menu_editCircle;
    public static String Menu_deleteCircle;
    public static String Menu_delete;
    public static String Menu_restore;
    public static String Menu_forget;
    public static String Menu_promote;

    static {
        NLS.initializeMessages("org.kith.ui.people.contacts.messages", Messages.class);
    }

    private Messages() {
    }
}
