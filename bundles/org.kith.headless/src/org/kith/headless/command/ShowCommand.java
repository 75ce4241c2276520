package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.DocumentText;
import org.kith.headless.show.PersonForm;
import org.kith.headless.show.Plain;
import org.kith.store.AccountRow;
import org.kith.store.AggregateRow;
import org.kith.store.PersonRow;

/** {@code kith show UID}: one person whole, as it is stored. */
final class ShowCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("show", Messages.Show_about).words("UID", 1, 1);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        PersonRow person = People.row(call, call.word(0));
        AggregateRow document = call.session().store().aggregate(person.uid())
                .orElseThrow(() -> Failures.notFound(NLS.bind(Messages.People_unknown, call.word(0))));
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> {
                PersonForm.fields(one, person, People.tie(call, person));
                one.document("person", document.document());
            }));
            return DONE;
        }
        People.answer(call, person);
        for (AccountRow account : person.accounts()) {
            call.output().line("  " + Plain.line(PersonForm.account(account) + "  "
                    + (account.uri() == null ? "" : account.uri())));
        }
        for (String line : DocumentText.of(document.document())) {
            call.output().line("  " + line);
        }
        return DONE;
    }
}
