package org.kith.platform.linkedin;

import java.util.Locale;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;

/** What members do for each other by name: invitations, endorsements, recommendations; all three both ways. */
final class Favours {
    private final Reading reading;

    Favours(Reading reading) {
        this.reading = reading;
    }

    /** Reads all of them. */
    void read() {
        reading.each(Table.INVITATIONS, this::invitation);
        reading.each(Table.ENDORSED, (row, trouble) -> endorsement(Table.ENDORSED, "endorser", row, trouble));
        reading.each(Table.ENDORSING, (row, trouble) -> endorsement(Table.ENDORSING, "endorsee", row, trouble));
        reading.each(Table.RECOMMENDED, (row, trouble) -> recommendation(Table.RECOMMENDED, row, trouble));
        reading.each(Table.RECOMMENDING, (row, trouble) -> recommendation(Table.RECOMMENDING, row, trouble));
    }

    private void invitation(Row row, Trouble trouble) {
        boolean outgoing = row.get("direction").equalsIgnoreCase("OUTGOING");
        if (!outgoing && !row.get("direction").equalsIgnoreCase("INCOMING")) {
            trouble.at(Problem.Code.INVALID_VALUE, row.origin().line(), Messages.Favours_direction,
                    row.origin().line());
            return;
        }
        AccountRef other = outgoing ? reading.names.find(row.get("inviteeprofileurl"), row.get("to"))
                : reading.names.find(row.get("inviterprofileurl"), row.get("from"));
        other = other == null ? Names.bare(row.get(outgoing ? "to" : "from")) : other;
        if (unknown(other, row, trouble)) {
            return;
        }
        Stamp.Time time = reading.time(Table.INVITATIONS, row.get("sent at"), row, trouble);
        String text = row.raw("message").strip();
        reading.sink.interaction(between(InteractionType.INVITE, "invite:" + (outgoing ? "to:" : "from:") + other.key()
                + ':' + row.get("sent at"), outgoing, other, time, row)
                .audience(text.isEmpty() ? Audience.UNKNOWN : Audience.ONE_TO_ONE).text(text.isEmpty() ? null : text)
                .build());
    }

    private void endorsement(Table table, String who, Row row, Trouble trouble) {
        boolean given = table == Table.ENDORSING;
        String name = Names.whole(row.get(who + " first name"), row.get(who + " last name"));
        AccountRef other = reading.names.find(row.get(who + " public url"), name);
        other = other == null ? Names.bare(name) : other;
        if (unknown(other, row, trouble)) {
            return;
        }
        String skill = row.get("skill name");
        Stamp.Time time = reading.time(table, row.get("endorsement date"), row, trouble);
        reading.sink.interaction(between(InteractionType.ENDORSE, "endorse:" + (given ? "to:" : "from:") + other.key()
                + ':' + skill.toLowerCase(Locale.ROOT), given, other, time, row).summary(skill.isEmpty() ? null : skill)
                .build());
    }

    private void recommendation(Table table, Row row, Trouble trouble) {
        boolean given = table == Table.RECOMMENDING;
        String text = row.raw("text").strip();
        String name = Names.whole(row.get("first name"), row.get("last name"));
        AccountRef other = reading.names.find("", name);
        other = other == null ? Names.bare(name) : other;
        if (text.isEmpty() || unknown(other, row, trouble)) {
            return;
        }
        Stamp.Time time = reading.time(table, row.get("creation date"), row, trouble);
        String as = (row.get("job title") + ", " + row.get("company")).replaceAll("^, |, $", "");
        reading.sink.interaction(between(InteractionType.RECOMMEND, "recommend:" + (given ? "to:" : "from:")
                + other.key() + ':' + Reading.hash(text), given, other, time, row).text(text)
                .summary(as.isEmpty() ? null : as).build());
    }

    private InteractionRecord.Builder between(InteractionType type, String key, boolean byMe, AccountRef other,
            Stamp.Time time, Row row) {
        InteractionRecord.Builder record = reading.start(type, key, byMe ? reading.me : other, time, row).recipients(1);
        if (byMe) {
            record.target(other, TargetRole.TO);
        } else if (reading.me != null) {
            record.target(reading.me, TargetRole.TO);
        }
        return record;
    }

    private static boolean unknown(AccountRef other, Row row, Trouble trouble) {
        if (other == null) {
            trouble.at(Problem.Code.LEFT_OUT, row.origin().line(), Messages.Favours_nobody, row.origin().line());
        }
        return other == null;
    }
}
