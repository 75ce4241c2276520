package org.kith.insight.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kith.model.meet.MatchVerdict;

/** Judges for one attendee whether somebody known fits, and why. Used by {@link Matching}. */
final class Fitting {
    /** How similar a name has to be that nothing else supports; measured, docs/decisions/0013. */
    private static final double ALONE = .95;

    private final NameForms name;
    private final String organization;

    Fitting(Attendee attendee) {
        name = new NameForms(PersonName.of(attendee.name()));
        organization = OrganizationName.plain(attendee.organization());
    }

    NameForms name() {
        return name;
    }

    String organization() {
        return organization;
    }

    boolean named() {
        return !name.isEmpty();
    }

    Candidate byProfile(PeopleIndex.Entry entry, boolean several) {
        NameForms.Agreement agreement = agreement(entry);
        Set<Reason> reasons = EnumSet.of(Reason.SAME_PROFILE);
        MatchVerdict verdict = MatchVerdict.MATCHED;
        if (several) {
            reasons.add(Reason.SHARED_ADDRESS);
            verdict = agreement.similar() ? MatchVerdict.PROBABLY : MatchVerdict.POSSIBLE;
        }
        return candidate(entry, verdict, reasons, agreement);
    }

    /**
     * By the same mail address; null when it is shared and the name is another one.
     *
     * @param several whether several people have it
     * @param role    whether it is a mailbox such as info@
     */
    Candidate byMail(PeopleIndex.Entry entry, boolean several, boolean role) {
        NameForms.Agreement agreement = agreement(entry);
        boolean compatible = !agreement.generation() && (!named() || entry.names().isEmpty()
                || entry.names().stream().anyMatch(each -> each.compatible(name)));
        Set<Reason> reasons = EnumSet.of(Reason.SAME_EMAIL);
        MatchVerdict verdict;
        if (several || role) {
            reasons.add(Reason.SHARED_ADDRESS);
            boolean same = agreement.similar() && !agreement.generation() && !agreement.middle();
            if (named() && !agreement.similar()) {
                return null;
            }
            verdict = same && agreement.similarity() == 1 && !role ? MatchVerdict.MATCHED
                    : same ? MatchVerdict.PROBABLY : MatchVerdict.POSSIBLE;
        } else {
            verdict = compatible ? MatchVerdict.MATCHED : MatchVerdict.PROBABLY;
            if (!compatible && !agreement.similar()) {
                reasons.add(Reason.OTHER_NAME);
            }
        }
        return candidate(entry, verdict, reasons, agreement);
    }

    /** By name; null when it is another one. */
    Candidate byName(PeopleIndex.Entry entry) {
        NameForms.Agreement agreement = agreement(entry);
        if (!agreement.similar() || agreement.generation() && opposed(entry)) {
            return null;
        }
        boolean doubt = agreement.generation() || agreement.middle() || name.name().readings().getFirst().size() < 2;
        boolean place = similarity(entry) >= NameForms.SIMILAR;
        if (!place && !agreement.initials() && agreement.similarity() < ALONE) {
            return null;
        }
        return candidate(entry, place && !doubt ? MatchVerdict.PROBABLY : MatchVerdict.POSSIBLE,
                EnumSet.noneOf(Reason.class), agreement);
    }

    /** Both say which of the two they are, and differently. */
    private boolean opposed(PeopleIndex.Entry entry) {
        return name.name().generation() != null
                && entry.names().stream().allMatch(each -> each.name().generation() != null);
    }

    private NameForms.Agreement agreement(PeopleIndex.Entry entry) {
        NameForms.Agreement best = NameForms.Agreement.NONE;
        if (named()) {
            for (NameForms each : entry.names()) {
                NameForms.Agreement one = name.with(each);
                best = one.similarity() > best.similarity() ? one : best;
            }
        }
        return best;
    }

    private double similarity(PeopleIndex.Entry entry) {
        return organization.isEmpty() ? 0 : OrganizationName.similarity(organization, entry.organizations());
    }

    private Candidate candidate(PeopleIndex.Entry entry, MatchVerdict verdict, Set<Reason> reasons,
            NameForms.Agreement agreement) {
        double place = similarity(entry);
        if (agreement.similar()) {
            reasons.add(agreement.initials() ? Reason.INITIALS : agreement.similarity() == 1 ? Reason.SAME_NAME
                    : Reason.SIMILAR_NAME);
        }
        if (agreement.middle()) {
            reasons.add(Reason.OTHER_MIDDLE_NAME);
        }
        if (agreement.generation()) {
            reasons.add(Reason.OTHER_GENERATION);
        }
        if (place >= NameForms.SIMILAR) {
            reasons.add(place == 1 ? Reason.SAME_ORGANIZATION : Reason.SIMILAR_ORGANIZATION);
        } else if (!organization.isEmpty() && !entry.organizations().isEmpty()) {
            reasons.add(Reason.OTHER_ORGANIZATION);
        }
        return new Candidate(entry.uid(), verdict, Collections.unmodifiableSet(reasons), agreement.similarity(), place);
    }
}
