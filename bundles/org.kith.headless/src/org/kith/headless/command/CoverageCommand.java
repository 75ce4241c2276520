package org.kith.headless.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.PersonForm;
import org.kith.headless.show.Plain;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.CoverageRow;

/** {@code kith coverage}: what can be seen of which signal, in which direction, on which of my accounts. */
final class CoverageCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("coverage", Messages.Coverage_about);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Map<Integer, String> accounts = new HashMap<>();
        for (AccountRow account : call.session().store().accounts(AccountQuery.mine())) {
            accounts.put(account.id(), PersonForm.name(account));
        }
        var rows = call.session().store().coverage();
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (CoverageRow row : rows) {
                    all.object(one -> one.put("platform", row.platform()).put("account", accounts.get(row.account()))
                            .put("kind", row.kind()).put("direction", row.direction()).put("state", row.state())
                            .time("from", row.from()).time("to", row.to()).put("batch", row.batch()));
                }
            }));
            return DONE;
        }
        try (Columns table = call.output().columns(Messages.Coverage_platform, Messages.Coverage_account,
                Messages.Coverage_signal, Messages.Coverage_way, Messages.Coverage_state, Messages.Coverage_from,
                Messages.Coverage_to)) {
            for (CoverageRow row : rows) {
                table.row(row.platform(), accounts.get(row.account()), row.kind().name(), row.direction().name(),
                        row.state().name(), Plain.day(row.from(), call.zone()), Plain.day(row.to(), call.zone()));
            }
        }
        return DONE;
    }
}
