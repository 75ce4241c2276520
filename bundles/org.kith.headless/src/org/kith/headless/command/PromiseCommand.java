package org.kith.headless.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.care.Pledge;
import org.kith.core.care.Pledges;
import org.kith.core.entry.AddPromise;
import org.kith.core.entry.ClosePromise;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Plain;
import org.kith.model.activity.Direction;

/** {@code kith promise}: lists what is promised, remembers one more, or says that one was kept or let go. */
final class PromiseCommand implements Command {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Override
    public Syntax syntax() {
        return Syntax.of("promise", Messages.Promise_about).words("[UID TEXT]", 0, 2)
                .option("--due", "TIME", Messages.Promise_due).flag("--theirs", Messages.Promise_theirs)
                .option("--kept", "PROMISE", Messages.Promise_kept)
                .option("--let-go", "PROMISE", Messages.Promise_letGo);
    }

    @Override
    public Access access(Arguments arguments) {
        return arguments.words().isEmpty() && !arguments.has("--kept") && !arguments.has("--let-go") ? Access.READ
                : Access.WRITE;
    }

    @Override
    public void check(Call call) {
        TimeOption.of(call, "--due", MORNING);
        if (call.arguments().words().size() == 1 || !call.arguments().words().isEmpty() && call.word(1).isBlank()) {
            throw new Misuse(Messages.Promise_needWords);
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Arguments arguments = call.arguments();
        for (String option : List.of("--kept", "--let-go")) {
            if (arguments.has(option)) {
                new ClosePromise(call.session(), arguments.value(option).orElseThrow(), option.equals("--kept"))
                        .run(call.monitor());
            }
        }
        if (!arguments.words().isEmpty()) {
            Instant due = TimeOption.of(call, "--due", MORNING).orElse(null);
            new AddPromise(call.session(), People.row(call, call.word(0)).uid(), call.word(1),
                    arguments.has("--theirs") ? Direction.IN : Direction.OUT, due).run(call.monitor());
        }
        show(call, new Pledges(call.session()).open(call.clock().instant()));
        return DONE;
    }

    private static void show(Call call, List<Pledge> pledges) throws IOException, CoreException {
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (Pledge one : pledges) {
                    all.object(each -> each.put("uid", one.uid()).put("person", one.personUid())
                            .put("name", one.name()).put("direction", one.direction()).put("words", one.words())
                            .put("made", text(one.made())).put("due", text(one.due())).put("overdue", one.overdue()));
                }
            }));
            return;
        }
        try (Columns table = call.output().columns(Messages.Match_name, Messages.Promise_whose, Messages.Promise_words,
                Messages.Promise_until, Messages.Promise_uid)) {
            for (Pledge one : pledges) {
                table.row(one.name(), one.direction() == Direction.IN ? Messages.Promise_ofThem : Messages.Promise_mine,
                        one.words(), one.due() == null ? "" : Plain.day(one.due().toEpochMilli(), call.zone()),
                        one.uid());
            }
        }
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
