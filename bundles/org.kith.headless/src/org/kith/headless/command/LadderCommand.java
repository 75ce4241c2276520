package org.kith.headless.command;

import java.io.IOException;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.ties.ReadRungs;
import org.kith.core.ties.Rungs;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Json;
import org.kith.insight.ties.Funnel;
import org.kith.model.insight.RungLevel;

/** {@code kith ladder}: how far relationships have come, now and a year ago. */
final class LadderCommand implements Command {
    private static final double HUNDRED = 100;

    @Override
    public Syntax syntax() {
        return Syntax.of("ladder", Messages.Ladder_about);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Rungs rungs = new ReadRungs(call.session()).run(call.monitor());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> {
                fields(one, rungs.now());
                one.object("yearAgo", then -> fields(then, rungs.then()));
            }));
            return DONE;
        }
        Funnel now = rungs.now();
        call.output().line(NLS.bind(Messages.Ladder_known, new Object[] {Integer.toString(now.known()),
            Integer.toString(now.withAccount()), now.withAccount() == 0 ? "0"
                    : String.format(Locale.ROOT, "%.1f", HUNDRED * now.known() / now.withAccount())}));
        try (Columns table = call.output().columns(Messages.Ladder_rung, Messages.Ladder_now, Messages.Ladder_then)) {
            for (RungLevel level : RungLevel.values()) {
                table.row(level.ordinal() + " " + level.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' '),
                        now.counts().get(level).toString(), rungs.then().counts().get(level).toString());
            }
        }
        return DONE;
    }

    private static void fields(Json json, Funnel funnel) throws IOException, CoreException {
        json.put("known", funnel.known()).put("withAccount", funnel.withAccount()).array("rungs", all -> {
            for (RungLevel level : RungLevel.values()) {
                all.value(funnel.counts().get(level));
            }
        });
    }
}
