package org.kith.workbench;

import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.jface.window.Window;
import org.kith.core.operations.SetMe;
import org.kith.core.session.Me;
import org.kith.core.session.Session;
import org.kith.store.AccountKey;
import org.kith.ui.Background;
import org.kith.ui.StatusReporter;

/** Asks who I am, and hands the answer to core. UI thread. */
final class WhoIAm {
    private final Session session;
    private final Background background;
    private final StatusReporter reporter;

    WhoIAm(Session session, Background background, StatusReporter reporter) {
        this.session = session;
        this.background = background;
        this.reporter = reporter;
    }

    void open(Shell shell) {
        Me me = session.me();
        WhoIAmDialog dialog = new WhoIAmDialog(shell, new WhoIAmDialog.Answer(List.copyOf(me.names()),
                List.copyOf(me.emails()), me.accounts().stream()
                        .map(account -> account.key().platform() + ":" + account.key().key()).toList()));
        if (dialog.open() == Window.OK) {
            WhoIAmDialog.Answer answer = dialog.answer();
            List<AccountKey> accounts = answer.accounts().stream().map(WhoIAm::key).toList();
            background.read(shell, () -> {
                new SetMe(session, answer.names(), answer.emails(), accounts).run(new NullProgressMonitor());
                return Set.of();
            }, done -> {
            }, reporter::show);
        }
    }

    private static AccountKey key(String line) {
        int colon = line.indexOf(':');
        return new AccountKey(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}
