package org.kith.headless.command;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.operations.RecordContact;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;

/** {@code kith met UID} and {@code kith call UID}: what no platform saw. */
final class ContactCommand implements Command {
    private static final int NOON = 12;

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
        return call.arguments().value("--at").map(text -> time(call, text)).orElse(call.clock().instant());
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

    /** A time, or a day whose noon is meant. */
    private static Instant time(Call call, String text) {
        try {
            return text.indexOf('T') < 0 ? LocalDate.parse(text).atTime(NOON, 0).atZone(call.zone()).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Misuse(NLS.bind(Messages.Contact_badTime, text));
        }
    }
}
