package org.kith.model.validation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

/** The id of an object that has one is what everything else knows it by: not blank, no control characters. */
final class IdPresent extends TypedCheck<EObject> {

    IdPresent() {
        super("id.present", EcorePackage.Literals.EOBJECT, EObject.class);
    }

    @Override
    void check(EObject object, Report report) {
        EAttribute id = object.eClass().getEIDAttribute();
        if (id == null) {
            return;
        }
        String value = (String) object.eGet(id);
        if (blank(value)) {
            report.error(id, NLS.bind(Messages.idPresent_blank, object.eClass().getName()));
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            report.error(id, NLS.bind(Messages.idPresent_control, object.eClass().getName()));
        }
    }
}
