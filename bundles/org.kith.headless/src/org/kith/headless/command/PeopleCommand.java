package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.identity.Folding;
import org.kith.core.ties.Ties;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.PersonForm;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.TieRow;

/** {@code kith people}: everybody by name, or whom a query finds. */
final class PeopleCommand implements Command {
    private static final int PAGE = 500;

    @Override
    public Syntax syntax() {
        return Syntax.of("people", Messages.People_about).option("--query", "Q", Messages.People_query)
                .option("--limit", "N", Messages.Limit);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        String text = call.arguments().value("--query").map(Folding::fold).orElse(null);
        List<String> uids = call.session().store().people(new PeopleQuery(text, PeopleQuery.Order.NAME, false,
                call.arguments().number("--limit", 0)));
        if (call.output().json()) {
            Map<String, TieRow> ties = new Ties(call.session()).of(uids, call.monitor());
            call.output().json(json -> json.array(all -> pages(call, uids,
                    person -> all.object(one -> PersonForm.fields(one, person, ties.get(person.uid()))))));
        } else {
            try (Columns table = call.output().columns(PersonForm.headings())) {
                pages(call, uids, person -> PersonForm.row(table, person, call.zone()));
            }
        }
        return DONE;
    }

    private interface Each {
        void show(PersonRow person) throws CoreException, IOException;
    }

    private static void pages(Call call, List<String> uids, Each each) throws CoreException, IOException {
        for (int from = 0; from < uids.size(); from += PAGE) {
            if (call.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            for (PersonRow person : call.session().store()
                    .personRows(uids.subList(from, Math.min(uids.size(), from + PAGE)))) {
                each.show(person);
            }
        }
    }
}
