package org.kith.headless.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.operations.RecordContact;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;

/** {@code kith met UID} and {@code kith call UID}: what no platform saw. */
final class ContactCommand implements Command {
    private final String name;
    private final String about;

    ContactCommand(String name, String about) {
        this.name = name;
        this.about = about;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(name, about).words("UID", 1, 1).option("--at", "TIME", Messages.Contact_at)
                .option("--text", "TEXT", Messages.Contact_text);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        at(call);
    }

    private static Instant at(Call call) {
        return TimeOption.of(call, "--at", LocalTime.NOON).orElse(call.clock().instant());
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Instant at = at(call);
        String uid = People.row(call, call.word(0)).uid();
        String text = call.arguments().value("--text").orElse(null);
        RecordContact contact = name.equals("met") ? RecordContact.meeting(call.session(), uid, at, text)
                : RecordContact.call(call.session(), uid, at, text);
        contact.run(call.monitor());
        return People.answer(call, uid);
    }
}
