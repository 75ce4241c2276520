package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Json;
import org.kith.headless.show.Plain;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;

/** {@code kith events}: events with who comes, latest first. */
final class EventsCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("events", Messages.Events_about).option("--limit", "N", Messages.Limit);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        var events = call.session().store().events(
                new EventQuery(Long.MIN_VALUE, Long.MAX_VALUE, call.arguments().number("--limit", 0)));
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (EventRow event : events) {
                    all.object(one -> fields(call, one, event));
                }
            }));
            return DONE;
        }
        try (Columns table = call.output().columns(Messages.Events_start, Messages.Events_end, "UID",
                Messages.Events_attendees, Messages.Events_summary)) {
            for (EventRow event : events) {
                table.row(Plain.minute(event.start(), call.zone()), Plain.minute(event.end(), call.zone()), event.uid(),
                        Integer.toString(event.attendees()), event.location() == null ? event.summary()
                                : event.summary() + ", " + event.location());
            }
        }
        return DONE;
    }

    private static void fields(Call call, Json json, EventRow event) throws CoreException, IOException {
        if (call.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
        var gathering = call.session().documents().load(event.uid(), Gathering.class);
        json.put("uid", event.uid()).put("summary", event.summary()).time("start", event.start())
                .time("end", event.end()).put("location", event.location()).array("attendees", all -> {
                    if (gathering.isPresent()) {
                        for (Attendance attendance : gathering.get().getAttendances()) {
                            all.object(one -> one.put("name", attendance.getName()).put("email", attendance.getEmail())
                                    .put("uid", attendance.getPersonUid())
                                    .put("partStat", attendance.getPartStat() == null ? null
                                            : attendance.getPartStat().getLiteral())
                                    .put("presence", attendance.getPresence() == null ? null
                                            : attendance.getPresence().getLiteral()));
                        }
                    }
                })
                .put("allDay", gathering.map(Gathering::isAllDay).orElse(null))
                .put("platform", gathering.map(Gathering::getPlatform).orElse(null));
    }
}
