package org.kith.core.operations;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String AddNote_label;
    public static String AddPerson_label;
    public static String AddPerson_noName;
    public static String ClaimAccount_evidence;
    public static String ClaimAccount_label;
    public static String EditFeatures_invalid;
    public static String EditFeatures_label;
    public static String EditFeatures_noFeature;
    public static String EditFeatures_noValue;
    public static String EditFeatures_notEditable;
    public static String ForgetPerson_me;
    public static String LinkAccount_evidence;
    public static String LinkAccount_label;
    public static String PromoteAccount_label;
    public static String PromoteAccount_linked;
    public static String RecordContact_label;
    public static String DeleteContact_gone;
    public static String DeleteContact_imported;
    public static String DeleteContact_label;
    public static String SetMe_label;
    public static String SetMe_nobody;
    public static String SetSettings_label;
    public static String TagPeople_add;
    public static String SetPhoto_label;
    public static String SetPhoto_removeLabel;
    public static String TagPeople_label;
    public static String TagPeople_remove;
    public static String TrashPeople_label;
    public static String TrashPeople_restoreLabel;
    public static String UnlinkAccount_label;
    public static String UnlinkAccount_notLinked;
    public static String EmptyTrash_task;
    public static String Whom_several;
    public static String Verify_unreadable;
    public static String Verify_invalid;
    public static String Verify_noPerson;

    static {
        NLS.initializeMessages("org.kith.core.operations.messages", Messages.class);
    }

    private Messages() {
    }
}
