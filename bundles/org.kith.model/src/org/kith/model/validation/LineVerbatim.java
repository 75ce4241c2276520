package org.kith.model.validation;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.UnknownProperty;

/** An unknown property is one unfolded line of a version that is known, so that export can give it back. */
final class LineVerbatim extends TypedCheck<UnknownProperty> {

    private static final Set<String> VERSIONS = Set.of("2.0", "2.1", "3.0", "4.0");

    LineVerbatim() {
        super("unknown-property.verbatim", PeoplePackage.Literals.UNKNOWN_PROPERTY, UnknownProperty.class);
    }

    @Override
    void check(UnknownProperty unknownProperty, Report report) {
        String line = unknownProperty.getLine();
        if (blank(line) || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            report.error(PeoplePackage.Literals.UNKNOWN_PROPERTY__LINE, Messages.lineVerbatim_line);
        }
        if (!VERSIONS.contains(String.valueOf(unknownProperty.getVersion()))) {
            report.error(PeoplePackage.Literals.UNKNOWN_PROPERTY__VERSION,
                    NLS.bind(Messages.lineVerbatim_version, unknownProperty.getVersion()));
        }
    }
}
