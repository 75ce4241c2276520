package org.kith.headless.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.brief.GuestFile;
import org.kith.core.events.Presences;
import org.kith.core.events.RecordAttended;
import org.kith.core.platform.Failures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Plain;

/** {@code kith attended EVENT FILE}: who was there, with a note each. */
final class AttendedCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("attended", Messages.Attended_about).words("EVENT FILE", 2, 2);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        call.path(call.word(1));
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        String event = EventName.find(call, call.word(0)).getUid();
        Presences presences = Presences.of(GuestFile.bytes(call.path(call.word(1))));
        if (presences.lines().isEmpty()) {
            throw Failures.of(Failures.MALFORMED, String.join("\n", presences.problems()), null);
        }
        RecordAttended.Result result = new RecordAttended(call.session(), event, presences.lines())
                .run(call.monitor());
        List<String> problems = new ArrayList<>(presences.problems());
        problems.addAll(result.problems());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.put("uid", event).put("met", result.met())
                    .put("seen", result.seen()).put("absent", result.absent()).put("notes", result.notes())
                    .strings("problems", problems)));
        } else {
            call.output().line(NLS.bind(Messages.Attended_done, new Object[] {result.met(), result.seen(),
                    result.absent(), result.notes()}));
        }
        problems.forEach(problem -> call.output().problem(Plain.line(problem)));
        return problems.isEmpty() ? DONE : PARTLY;
    }
}
