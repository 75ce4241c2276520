package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.operations.ForgetPerson;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Plain;
import org.kith.store.PersonRow;

/** {@code kith forget UID}: deletes a person for good; answers with the person as it was. */
final class ForgetCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("forget", Messages.Forget_about).words("UID", 1, 1);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        PersonRow person = People.row(call, call.word(0));
        new ForgetPerson(call.session(), person.uid()).run(call.monitor());
        call.output().remark(NLS.bind(Messages.Forget_done, Plain.line(person.name())));
        return People.answer(call, person);
    }
}
