package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.moments.MomentLine;
import org.kith.core.moments.MomentList;
import org.kith.core.moments.ReadMoments;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Json;
import org.kith.headless.show.Plain;
import org.kith.insight.moments.Happening;

/** {@code kith moments}: what others did that I could honour now, best first. */
final class MomentsCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("moments", Messages.Moments_about).option("--limit", "N", Messages.Limit);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        MomentList moments = new ReadMoments(call.session()).run(call.monitor());
        int limit = call.arguments().number("--limit", 0);
        var shown = moments.lines().stream().limit(limit == 0 ? Long.MAX_VALUE : limit).toList();
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (MomentLine line : shown) {
                    all.object(one -> fields(one, line));
                }
            }));
            return DONE;
        }
        try (Columns table = call.output().columns("UID", Messages.Moments_name, Messages.Moments_what,
                Messages.Moments_when, Messages.Moments_why)) {
            for (MomentLine line : shown) {
                Happening what = line.chance().happening();
                table.row(line.personUid(), line.name(), line.title(), what.published() == null
                        ? String.valueOf(line.day()) : Plain.minute(what.published().toEpochMilli(), call.zone()),
                        line.why());
            }
        }
        return DONE;
    }

    private static void fields(Json json, MomentLine line) throws IOException {
        Happening what = line.chance().happening();
        json.put("uid", line.personUid()).put("name", line.name()).number("score", line.chance().score())
                .put("what", line.title()).put("link", what.link())
                .put("published", what.published() == null ? null : what.published().toString())
                .put("day", line.day() == null ? null : line.day().toString()).put("kind", what.kind())
                .put("key", what.key()).put("why", line.why()).number("need", line.chance().need())
                .number("freshness", line.chance().freshness()).number("fit", line.chance().fit())
                .number("rest", line.chance().rest().value()).strings("evidence", line.evidence());
    }
}
