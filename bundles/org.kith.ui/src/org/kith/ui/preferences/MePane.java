package org.kith.ui.preferences;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.identity.ContactKeys;

/** Who I am, as three short lists. UI thread. */
public final class MePane extends Composite {
    private final Lines names;
    private final Lines emails;
    private final Lines accounts;

    /**
     * What is entered.
     *
     * @param names    the shown one first
     * @param emails   as written
     * @param accounts {@code platform:name}
     */
    public record Answer(List<String> names, List<String> emails, List<String> accounts) {
        /** Three lists of lines. */
        public Answer {
            names = List.copyOf(names);
            emails = List.copyOf(emails);
            accounts = List.copyOf(accounts);
        }
    }

    /** With what is known. */
    public MePane(Composite parent, Answer before) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(this);
        Forms.intro(this, Messages.Me_intro, 1);
        names = new Lines(this, Messages.Me_names, Messages.Me_namesHint, before.names, line -> null);
        emails = new Lines(this, Messages.Me_emails, Messages.Me_emailsHint, before.emails,
                line -> ContactKeys.email(line).isPresent() ? null : NLS.bind(Messages.Me_noEmail, line));
        accounts = new Lines(this, Messages.Me_accounts, Messages.Me_accountsHint, before.accounts,
                line -> isAccount(line) ? null : NLS.bind(Messages.Me_noAccount, line));
    }

    private static boolean isAccount(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < line.length() - 1 && !line.substring(0, colon).contains("/");
    }

    /** What is entered now. */
    public Answer answer() {
        return new Answer(names.lines(), emails.lines(), accounts.lines());
    }
}
