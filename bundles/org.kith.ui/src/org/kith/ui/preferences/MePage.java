package org.kith.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.SetMe;
import org.kith.core.operations.UnlinkAccount;
import org.kith.core.session.Me;
import org.kith.core.session.Session;
import org.kith.store.AccountKey;
import org.kith.store.AccountRow;
import org.kith.ui.Doing;

/** My names, addresses and accounts. What is taken off the lists is taken off me. */
public final class MePage extends ContextPage {
    private MePane pane;
    private MePane.Answer before;

    @Override
    protected Control createContents(Composite parent) {
        noDefaultAndApplyButton();
        Me me = get(Session.class).me();
        before = new MePane.Answer(List.copyOf(me.names()), List.copyOf(me.emails()),
                me.accounts().stream().map(MePage::line).toList());
        pane = new MePane(parent, before);
        return pane;
    }

    @Override
    public boolean performOk() {
        MePane.Answer after = pane.answer();
        if (!after.equals(before)) {
            Session session = get(Session.class);
            Map<String, AccountRow> mine = session.me().accounts().stream()
                    .collect(Collectors.toMap(MePage::line, Function.identity(), (one, other) -> one));
            MePane.Answer old = before;
            get(Doing.class).run(null, Messages.Me_saving, monitor -> {
                save(session, old, after, mine, monitor);
                return null;
            }, done -> {
            });
            before = after;
        }
        return true;
    }

    private static void save(Session session, MePane.Answer old, MePane.Answer after, Map<String, AccountRow> mine,
            IProgressMonitor monitor) throws CoreException {
        List<AccountKey> claimed = without(after.accounts(), old.accounts()).stream().map(MePage::key).toList();
        if (session.me().personUid() == null || !claimed.isEmpty() || !old.names().equals(after.names())
                || !old.emails().containsAll(after.emails())) {
            new SetMe(session, after.names(), without(after.emails(), old.emails()), claimed).run(monitor);
        }
        List<String> gone = new ArrayList<>();
        without(old.names(), after.names()).stream().filter(name -> old.names().indexOf(name) > 0)
                .forEach(name -> gone.add("nicknames-=" + name));
        without(old.emails(), after.emails()).forEach(email -> gone.add("email-=" + email));
        if (!gone.isEmpty()) {
            new EditFeatures(session, session.me().personUid(), gone).run(monitor);
        }
        for (String account : without(old.accounts(), after.accounts())) {
            new UnlinkAccount(session, mine.get(account).uid()).run(monitor);
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static String line(AccountRow account) {
        return account.key().platform() + ":" + account.key().key();
    }

    private static AccountKey key(String line) {
        int colon = line.indexOf(':');
        return new AccountKey(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}
