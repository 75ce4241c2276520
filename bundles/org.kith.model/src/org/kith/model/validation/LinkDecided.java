package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.PeoplePackage;

/** A link says whose the account is; an active one has no end, an inactive one has. */
final class LinkDecided extends TypedCheck<IdentityLink> {

    LinkDecided() {
        super("link.decided", PeoplePackage.Literals.IDENTITY_LINK, IdentityLink.class);
    }

    @Override
    void check(IdentityLink identityLink, Report report) {
        if (blank(identityLink.getPersonUid())) {
            report.error(PeoplePackage.Literals.IDENTITY_LINK__PERSON_UID, Messages.linkDecided_person);
        }
        if (identityLink.isActive() == (identityLink.getUntil() != null)) {
            report.error(PeoplePackage.Literals.IDENTITY_LINK__UNTIL, Messages.linkDecided_until);
        }
        if (identityLink.getUntil() != null && identityLink.getSince() != null
                && identityLink.getUntil().isBefore(identityLink.getSince())) {
            report.error(PeoplePackage.Literals.IDENTITY_LINK__UNTIL, Messages.linkDecided_order);
        }
        double confidence = identityLink.getConfidence();
        if (!(confidence >= 0 && confidence <= 1)) {
            report.error(PeoplePackage.Literals.IDENTITY_LINK__CONFIDENCE,
                    NLS.bind(Messages.confidence_range, confidence));
        }
    }
}
