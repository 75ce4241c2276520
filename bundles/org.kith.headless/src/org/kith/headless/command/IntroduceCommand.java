package org.kith.headless.command;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.care.AddIntroduction;
import org.kith.core.care.MarkIntroduction;
import org.kith.core.care.PersonCare;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.line.Syntax;
import org.kith.model.care.IntroductionState;

/** {@code kith introduce UID UID}: notes an introduction, or says how far the one that was noted has come. */
final class IntroduceCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("introduce", Messages.Introduce_about).words("UID UID", 2, 2)
                .option("--reason", "TEXT", Messages.Introduce_reason).flag("--asked", Messages.Introduce_asked)
                .flag("--made", Messages.Introduce_made).flag("--declined", Messages.Introduce_declined);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.WRITE;
    }

    @Override
    public void check(Call call) {
        Arguments given = call.arguments();
        if ((given.has("--asked") ? 1 : 0) + (given.has("--made") ? 1 : 0) + (given.has("--declined") ? 1 : 0) > 1) {
            throw new Misuse(Messages.Introduce_one);
        }
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        String first = People.row(call, call.word(0)).uid();
        String second = People.row(call, call.word(1)).uid();
        Arguments given = call.arguments();
        IntroductionState state = given.has("--asked") ? IntroductionState.ASKED
                : given.has("--made") ? IntroductionState.MADE
                : given.has("--declined") ? IntroductionState.DECLINED : IntroductionState.IDEA;
        Optional<PersonCare.Meeting> noted = PersonCare.of(call.session(), first).introductions().stream()
                .filter(one -> one.other().equals(second) && one.state() != IntroductionState.MADE).findFirst();
        String uid = noted.isPresent() ? noted.get().uid()
                : new AddIntroduction(call.session(), first, second, given.value("--reason").orElse(null))
                        .run(call.monitor());
        if (state != IntroductionState.IDEA) {
            new MarkIntroduction(call.session(), uid, state, call.clock().instant()).run(call.monitor());
        }
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.put("uid", uid).put("first", first)
                    .put("second", second).put("state", state)));
        }
        return DONE;
    }
}
