package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.operations.AddPerson;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;

/** {@code kith add person}: a contact entered by hand. */
final class AddCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("add", Messages.Add_about).words("person", 1, 1).option("--name", "NAME", Messages.Add_name)
                .options("--email", "ADDRESS", Messages.Add_email);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        if (!call.word(0).equals("person")) {
            throw new Misuse(Messages.Add_onlyPerson);
        }
        if (call.arguments().value("--name").filter(text -> !text.isBlank()).isEmpty()) {
            throw new Misuse(Messages.Add_needName);
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        return People.answer(call, new AddPerson(call.session(), call.arguments().value("--name").orElseThrow(),
                call.arguments().values("--email")).run(call.monitor()));
    }
}
