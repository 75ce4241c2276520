package org.kith.platform.linkedin;

import java.util.List;
import java.util.Locale;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Problem;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;

/**
 * Whom and what I follow, and the address book that was uploaded. Followed members come by name alone and are not taken
 * for any connection of that name. The address book makes accounts of the mail platform, never contacts.
 */
final class Follows {
    private final Reading reading;
    private long stopped;
    private long withoutMail;
    private String file = "";

    Follows(Reading reading) {
        this.reading = reading;
    }

    /** Reads all of them. */
    void read() {
        reading.each(Table.FOLLOWS, this::member);
        if (stopped > 0) {
            left(Messages.Follows_stopped, stopped);
        }
        reading.each(Table.COMPANIES, (row, trouble) -> {
            String name = row.get("organization");
            if (!name.isEmpty()) {
                follow(Names.of("company:" + name.toLowerCase(Locale.ROOT), name),
                        reading.time(Table.COMPANIES, row.get("followed on"), row, trouble), row);
            }
        });
        reading.each(Table.CONTACTS, (row, trouble) -> contact(row));
        reading.each(Table.IMPORTED, (row, trouble) -> contact(row));
        if (withoutMail > 0) {
            left(Messages.Follows_withoutMail, withoutMail);
        }
    }

    private void left(String sentence, long count) {
        reading.sink.problem(Problem.in(Problem.Code.LEFT_OUT, file, Trouble.format(sentence, count)));
    }

    private void member(Row row, Trouble trouble) {
        file = row.origin().file();
        AccountRef member = Names.bare(row.get("fullname"));
        String status = row.get("status").toLowerCase(Locale.ROOT);
        if (member == null) {
            trouble.at(Problem.Code.MALFORMED, row.origin().line(), Messages.Favours_nobody, row.origin().line());
        } else if (status.startsWith("un") || status.equals("inactive")) {
            stopped++;
        } else {
            follow(member, reading.time(Table.FOLLOWS, row.get("date"), row, trouble), row);
        }
    }

    private void follow(AccountRef account, Stamp.Time time, Row row) {
        reading.sink.account(AccountRecord.of(account.platform(), account.key()).displayName(account.name())
                .iFollow(true).origin(row.origin()).build());
        reading.sink.interaction(reading.start(InteractionType.FOLLOW, "follow:" + account.key(), reading.me, time, row)
                .target(account, TargetRole.TO).build());
    }

    private void contact(Row row) {
        file = row.origin().file();
        String name = row.get("fullname").isEmpty() ? Names.whole(first(row, "firstname", "first name"),
                first(row, "lastname", "last name")) : row.get("fullname");
        boolean any = false;
        for (String part : row.get("emails").split("[,;\\s]+")) {
            String mail = part.toLowerCase(Locale.ROOT);
            int at = mail.indexOf('@');
            if (at > 0 && at < mail.length() - 1 && mail.length() <= 254) {
                any = true;
                reading.sink.account(AccountRecord.of("mail", mail).displayName(name).emails(List.of(mail))
                        .origin(row.origin()).build());
            }
        }
        withoutMail += any ? 0 : 1;
    }

    private static String first(Row row, String one, String other) {
        return row.has(one) ? row.get(one) : row.get(other);
    }
}
