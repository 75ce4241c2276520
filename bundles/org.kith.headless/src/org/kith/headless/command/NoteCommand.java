package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.operations.AddNote;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;

/** {@code kith note UID TEXT}: something to remember of a person. */
final class NoteCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("note", Messages.Note_about).words("UID TEXT", 2, 2);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        if (call.word(1).isBlank()) {
            throw new Misuse(Messages.Note_blank);
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        String uid = People.row(call, call.word(0)).uid();
        new AddNote(call.session(), uid, call.word(1)).run(call.monitor());
        return People.answer(call, uid);
    }
}
