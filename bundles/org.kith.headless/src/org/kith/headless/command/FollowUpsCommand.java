package org.kith.headless.command;

import java.io.IOException;
import java.time.ZoneId;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.followups.FollowUpLine;
import org.kith.core.followups.FollowUps;
import org.kith.core.followups.Messaging;
import org.kith.core.followups.ReadFollowUps;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Json;
import org.kith.headless.show.Plain;
import org.kith.model.care.FollowUpState;

/** {@code kith follow-ups}: public gestures that deserve a private word, the most urgent first. */
final class FollowUpsCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("follow-ups", Messages.FollowUps_about).option("--limit", "N", Messages.Limit);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        FollowUps queue = new ReadFollowUps(call.session(), Messaging.of(call.registry())).run(call.monitor());
        int limit = call.arguments().number("--limit", 0);
        var open = queue.lines().stream().filter(line -> line.row().state() != FollowUpState.LATER)
                .limit(limit == 0 ? Long.MAX_VALUE : limit).toList();
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (FollowUpLine line : open) {
                    all.object(one -> fields(one, line));
                }
            }));
            return DONE;
        }
        ZoneId zone = call.zone();
        try (Columns table = call.output().columns("UID", Messages.FollowUps_name, Messages.FollowUps_why,
                Messages.FollowUps_opened, Messages.FollowUps_fades, Messages.FollowUps_channel)) {
            for (FollowUpLine line : open) {
                table.row(line.personUid(), line.name(), line.why(), Plain.day(line.row().opens().toEpochMilli(), zone),
                        Plain.day(line.row().fades().toEpochMilli(), zone), line.row().channel().getLiteral());
            }
        }
        return DONE;
    }

    private static void fields(Json json, FollowUpLine line) throws IOException {
        json.put("uid", line.personUid()).put("name", line.name()).number("priority", line.row().priority())
                .put("opens", line.row().opens().toString()).put("fades", line.row().fades().toString())
                .put("state", line.row().state()).strings("triggers", line.row().keys()).put("why", line.why())
                .put("channel", line.row().channel()).put("question", line.row().question())
                .put("lastPrivate", line.row().lastPrivate().map(Object::toString).orElse(null));
    }
}
