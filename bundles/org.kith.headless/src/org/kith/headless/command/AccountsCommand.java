package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.Folding;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.PersonForm;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;

/** {@code kith accounts}: accounts, those without a person too. */
final class AccountsCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("accounts", Messages.Accounts_about).option("--platform", "ID", Messages.Accounts_platform)
                .flag("--mine", Messages.Accounts_mine).flag("--unlinked", Messages.Accounts_unlinked)
                .option("--query", "Q", Messages.People_query).option("--limit", "N", Messages.Limit);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Arguments given = call.arguments();
        var accounts = call.session().store().accounts(new AccountQuery(given.value("--platform").orElse(null),
                given.has("--mine") ? Boolean.TRUE : null, given.has("--unlinked") ? Boolean.FALSE : null,
                given.value("--query").map(Folding::fold).orElse(null), given.number("--limit", 0)));
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (AccountRow account : accounts) {
                    all.object(one -> {
                        PersonForm.account(one, account);
                        one.put("person", account.personUid()).put("mine", account.own());
                    });
                }
            }));
            return DONE;
        }
        try (Columns table = call.output().columns(Messages.Coverage_account, Messages.Platforms_name,
                Messages.Accounts_handle, Messages.Accounts_person, Messages.Accounts_count)) {
            for (AccountRow account : accounts) {
                table.row(PersonForm.name(account), account.displayName(), account.handle(),
                        account.own() ? Messages.Accounts_me : account.personUid(),
                        Long.toString(account.interactions()));
            }
        }
        return DONE;
    }
}
