package org.kith.headless.command;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.care.AddJournal;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;

/** {@code kith journal TEXT}: keeps what I wrote about a day and the people in it. */
final class JournalCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("journal", Messages.Journal_about).words("TEXT", 1, 1)
                .options("--person", "UID", Messages.Journal_person).option("--at", "TIME", Messages.Contact_at);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        TimeOption.of(call, "--at", LocalTime.NOON);
        if (call.word(0).isBlank()) {
            throw new Misuse(Messages.Note_blank);
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        List<String> people = new ArrayList<>();
        for (String uid : call.arguments().values("--person")) {
            people.add(People.row(call, uid).uid());
        }
        String uid = new AddJournal(call.session(), people, call.word(0),
                TimeOption.of(call, "--at", LocalTime.NOON).orElse(call.clock().instant())).run(call.monitor());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.put("uid", uid).strings("people", people)));
        }
        return DONE;
    }
}
