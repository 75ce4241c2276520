package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;

/** What the checks say to the user. */
final class Messages extends NLS {

    static String idPresent_blank;
    static String idPresent_control;
    static String onePersonAnAccount_two;
    static String onePersonAnAccount_overlap;
    static String linkDecided_person;
    static String linkDecided_until;
    static String linkDecided_order;
    static String confidence_range;
    static String actorPresent_none;
    static String notWithMyself_both;
    static String timeHonest_precision;
    static String timeHonest_end;
    static String coverageClear_direction;
    static String coverageClear_time;
    static String coverageClear_order;
    static String yearMeant_1604;
    static String dateExists_not;
    static String dateExists_both;
    static String mergeKeepsBoth_pair;
    static String mergeKeepsBoth_gone;
    static String mergedIntoAnother_self;
    static String namePresent_blank;
    static String contactPointUsable_value;
    static String contactPointUsable_pref;
    static String contactPointUsable_parts;
    static String lineVerbatim_line;
    static String lineVerbatim_version;
    static String photoFindable_neither;
    static String photoFindable_hash;
    static String pairOfTwo_order;
    static String twoIntroduced_same;
    static String gatheringInOrder_end;
    static String presenceFits_declined;
    static String presenceFits_thing;
    static String presenceFits_nobody;
    static String presenceFits_unconfirmed;
    static String boxExists_range;
    static String oneRecipient_several;
    static String cadencePossible_whose;
    static String cadencePossible_positive;
    static String cadencePossible_order;

    static {
        NLS.initializeMessages("org.kith.model.validation.messages", Messages.class);
    }

    private Messages() {
    }
}
