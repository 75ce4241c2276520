package org.kith.model.validation;

import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.kith.model.care.CarePackage;
import org.kith.model.care.Letter;
import org.kith.model.care.Recipient;

/** A letter has one recipient or none yet. The model has no second; this check finds one inside the address. */
final class OneRecipient extends TypedCheck<Letter> {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");

    OneRecipient() {
        super("letter.one-recipient", CarePackage.Literals.LETTER, Letter.class);
    }

    @Override
    void check(Letter letter, Report report) {
        Recipient to = letter.getTo();
        if (to == null || to.getAddress() == null) {
            return;
        }
        String unquoted = QUOTED.matcher(to.getAddress()).replaceAll("");
        if (SEPARATOR.splitAsStream(unquoted).filter(part -> part.contains("@")).count() > 1) {
            report.error(CarePackage.Literals.LETTER__TO, NLS.bind(Messages.oneRecipient_several, to.getAddress()));
        }
    }
}
