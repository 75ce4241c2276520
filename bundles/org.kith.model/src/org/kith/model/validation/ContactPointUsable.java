package org.kith.model.validation;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeoplePackage;

/** A contact point has a value, a preference of 1 to 100 or none, and address parts only if it is an address. */
final class ContactPointUsable extends TypedCheck<ContactPoint> {

    ContactPointUsable() {
        super("contact-point.usable", PeoplePackage.Literals.CONTACT_POINT, ContactPoint.class);
    }

    @Override
    void check(ContactPoint contactPoint, Report report) {
        boolean hasParts = contactPoint.getAddress() != null;
        if (blank(contactPoint.getValue()) && !hasParts) {
            report.error(PeoplePackage.Literals.CONTACT_POINT__VALUE, Messages.contactPointUsable_value);
        }
        if (contactPoint.getPref() < 0 || contactPoint.getPref() > 100) {
            report.error(PeoplePackage.Literals.CONTACT_POINT__PREF,
                    NLS.bind(Messages.contactPointUsable_pref, contactPoint.getPref()));
        }
        if (hasParts && contactPoint.getKind() != ContactPointKind.ADDRESS) {
            report.error(PeoplePackage.Literals.CONTACT_POINT__ADDRESS,
                    NLS.bind(Messages.contactPointUsable_parts, contactPoint.getValue()));
        }
    }
}
