package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;

/** What the checks say to the user. */
final class Messages extends NLS {

    public static String idPresent_blank;
    public static String idPresent_control;
    public static String onePersonAnAccount_two;
    public static String onePersonAnAccount_overlap;
    public static String linkDecided_person;
    public static String linkDecided_until;
    public static String linkDecided_order;
    public static String confidence_range;
    public static String actorPresent_none;
    public static String notWithMyself_both;
    public static String timeHonest_precision;
    public static String timeHonest_end;
    public static String coverageClear_direction;
    public static String coverageClear_time;
    public static String coverageClear_order;
    public static String yearMeant_1604;
    public static String dateExists_not;
    public static String dateExists_both;
    public static String mergeKeepsBoth_pair;
    public static String mergeKeepsBoth_gone;
    public static String mergedIntoAnother_self;
    public static String namePresent_blank;
    public static String contactPointUsable_value;
    public static String contactPointUsable_pref;
    public static String contactPointUsable_parts;
    public static String lineVerbatim_line;
    public static String lineVerbatim_version;
    public static String photoFindable_neither;
    public static String photoFindable_hash;
    public static String pairOfTwo_order;
    public static String twoIntroduced_same;
    public static String gatheringInOrder_end;
    public static String presenceFits_declined;
    public static String presenceFits_thing;
    public static String presenceFits_nobody;
    public static String presenceFits_unconfirmed;
    public static String boxExists_range;
    public static String oneRecipient_several;
    public static String cadencePossible_whose;
    public static String cadencePossible_positive;
    public static String cadencePossible_order;

    static {
        NLS.initializeMessages("org.kith.model.validation.messages", Messages.class);
    }

    private Messages() {
    }
}
