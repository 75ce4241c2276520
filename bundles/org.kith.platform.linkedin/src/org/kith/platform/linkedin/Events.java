package org.kith.platform.linkedin;

import java.util.List;
import java.util.Locale;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.TimePrecision;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;

/** Events with my answer to them. Who else comes is not in the archive. */
final class Events {
    private static final MeetFactory NEW = MeetFactory.eINSTANCE;

    private Events() {
    }

    /** Reads all files of events. */
    static void read(Reading reading) {
        reading.each(Table.EVENTS, (row, trouble) -> {
            String name = row.get("event name");
            if (name.isEmpty()) {
                trouble.at(Problem.Code.MALFORMED, row.origin().line(), Messages.Events_noName, row.origin().line());
                return;
            }
            Stamp.Time time = reading.time(Table.EVENTS, row.get("event time"), row, trouble);
            Gathering event = NEW.createGathering();
            event.setSummary(name);
            event.setStart(time.at());
            event.setAllDay(time.precision() == TimePrecision.DAY);
            event.setPlatform(LinkedInArchive.PLATFORM);
            String url = row.get("external url");
            event.setUrl(url.isEmpty() ? null : url);
            AccountRecord me = reading.me == null ? null : AccountRecord.of(LinkedInArchive.PLATFORM, reading.me.key())
                    .handle(reading.me.key()).displayName(reading.me.name())
                    .uri(Profile.address(reading.me.key())).origin(row.origin()).build();
            if (me != null) {
                event.getAttendances().add(answer(row.get("status").toUpperCase(Locale.ROOT), me));
            }
            String key = url.isEmpty() ? "event:" + name.toLowerCase(Locale.ROOT) + ':' + row.get("event time")
                    : "event:" + url;
            reading.sink.gathering(new GatheringRecord(key, event, me == null ? List.of() : List.of(me),
                    row.origin()));
        });
    }

    private static Attendance answer(String status, AccountRecord me) {
        Attendance answer = NEW.createAttendance();
        answer.setName(me.displayName());
        answer.setUri(me.uri());
        answer.setPartStat(switch (status) {
            case "ATTENDING", "ACCEPTED", "GOING", "REGISTERED" -> PartStat.ACCEPTED;
            case "DECLINED", "NOT_ATTENDING", "REJECTED" -> PartStat.DECLINED;
            case "INTERESTED", "TENTATIVE", "MAYBE" -> PartStat.TENTATIVE;
            default -> PartStat.NEEDS_ACTION;
        });
        answer.setPresence(answer.getPartStat() == PartStat.ACCEPTED ? Presence.EXPECTED : Presence.UNKNOWN);
        return answer;
    }
}
