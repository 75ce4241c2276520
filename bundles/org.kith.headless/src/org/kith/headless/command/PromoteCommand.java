package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.operations.PromoteAccount;
import org.kith.core.platform.Failures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.store.AccountKey;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;

/** {@code kith promote PLATFORM:ID}: makes an account that is nobody's a contact. */
final class PromoteCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("promote", Messages.Promote_about).words("PLATFORM:ID", 1, 1);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        MeCommand.account(call.word(0));
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        AccountKey key = MeCommand.account(call.word(0));
        List<AccountRow> found = call.session().store().accounts(new AccountQuery(key.platform(), null, null, null, 0))
                .stream().filter(account -> account.key().equals(key)).toList();
        if (found.isEmpty()) {
            throw Failures.notFound(NLS.bind(Messages.Promote_unknown, call.word(0)));
        }
        return People.answer(call, new PromoteAccount(call.session(), found.getFirst().uid()).run(call.monitor()));
    }
}
