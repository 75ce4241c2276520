package org.kith.core.events;

import org.kith.insight.match.Reason;

/** Says why an attendee may be somebody known, in words; for lists, briefs and scripts. Pure; any thread. */
public final class MatchReasons {
    private MatchReasons() {
    }

    /** A reason in words, without a full stop. */
    public static String of(Reason reason) {
        return switch (reason) {
            case SAME_PROFILE -> Messages.Reason_sameProfile;
            case SAME_EMAIL -> Messages.Reason_sameEmail;
            case SHARED_ADDRESS -> Messages.Reason_sharedAddress;
            case SAME_NAME -> Messages.Reason_sameName;
            case SIMILAR_NAME -> Messages.Reason_similarName;
            case INITIALS -> Messages.Reason_initials;
            case SAME_ORGANIZATION -> Messages.Reason_sameOrganization;
            case SIMILAR_ORGANIZATION -> Messages.Reason_similarOrganization;
            case OTHER_ORGANIZATION -> Messages.Reason_otherOrganization;
            case OTHER_NAME -> Messages.Reason_otherName;
            case OTHER_MIDDLE_NAME -> Messages.Reason_otherMiddleName;
            case OTHER_GENERATION -> Messages.Reason_otherGeneration;
            case NAMESAKE -> Messages.Reason_namesake;
            case TAKEN -> Messages.Reason_taken;
        };
    }
}
