package org.kith.workbench.me;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.operations.SetMe;
import org.kith.core.session.Me;
import org.kith.core.session.Session;
import org.kith.store.AccountKey;
import org.kith.ui.Doing;

/** Asks who I am, and hands the answer to core as one undoable step. In the context. UI thread. */
public final class WhoIAm {
    private final Session session;
    private final Doing doing;

    /** Asks for that session. */
    public WhoIAm(Session session, Doing doing) {
        this.session = session;
        this.doing = doing;
    }

    /** Opens the dialog over a shell; what is left for later changes nothing. */
    public void open(Shell shell) {
        Me me = session.me();
        WhoIAmDialog dialog = new WhoIAmDialog(shell, me.names().isEmpty() ? proposal() : List.copyOf(me.names()),
                List.copyOf(me.emails()), me.accounts().stream().map(account -> account.key().platform() + ":"
                        + account.key().key()).toList());
        if (dialog.open() == Window.OK) {
            WhoIAmDialog.Answer answer = dialog.answer();
            List<AccountKey> accounts = answer.accounts().stream().map(WhoIAm::key).toList();
            doing.run(shell, Messages.Me_title, monitor -> new SetMe(session, answer.names(), answer.emails(), accounts)
                    .run(monitor), turned -> {
                    });
        }
    }

    /** The login name when it looks like somebody's. */
    private static List<String> proposal() {
        String login = System.getProperty("user.name", "").strip();
        boolean nobody = login.length() < 3 || List.of("root", "user", "admin", "administrator").contains(login);
        return nobody ? List.of() : List.of(Character.toUpperCase(login.charAt(0)) + login.substring(1));
    }

    private static AccountKey key(String line) {
        int colon = line.indexOf(':');
        return new AccountKey(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}
