package org.kith.platform.linkedin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.Problem;

/**
 * Finds out whose archive it is. No table says it: my address is the one that invites in outgoing invitations and is
 * invited in incoming ones, else the one that writes under the name in Profile.csv, else the only one that takes part
 * in all conversations.
 */
final class Whose {
    private final Reading reading;
    private final Map<String, Integer> invitations = new HashMap<>();
    private final Map<String, Integer> senders = new HashMap<>();
    private final Map<String, Set<String>> conversations = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();
    private String headline;
    private Origin origin = Origin.in("");

    Whose(Reading reading) {
        this.reading = reading;
    }

    /** Looks through the tables, learns names on the way, and tells the owner. */
    void tell(Set<String> myNames) {
        reading.each(Table.PROFILE, (row, trouble) -> profile(row));
        reading.each(Table.MAILS, (row, trouble) -> mail(row.get("email address")));
        Set<String> known = new HashSet<>();
        names.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        if (names.isEmpty()) {
            myNames.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        }
        reading.learn(Table.CONNECTIONS, (row, trouble) -> reading.names.learn(
                Names.whole(row.get("first name"), row.get("last name")), Profile.key(row.get("url"))));
        reading.learn(Table.INVITATIONS, (row, trouble) -> invitation(row));
        reading.learn(Table.MESSAGES, (row, trouble) -> message(row, known));
        String key = mostly(invitations);
        key = key == null ? mostly(senders) : key;
        key = key == null ? everywhere() : key;
        if (key == null) {
            if (reading.has(Table.MESSAGES) || reading.has(Table.INVITATIONS) || reading.has(Table.CONNECTIONS)) {
                reading.sink.problem(Problem.in(Problem.Code.FOREIGN_OWNER, reading.archive.name(),
                        Messages.Whose_unknown));
            }
            if (!names.isEmpty() || !mails.isEmpty()) {
                reading.sink.owner(new OwnerRecord(null, List.copyOf(names), List.copyOf(mails)));
            }
            return;
        }
        String name = names.isEmpty() ? null : names.getFirst();
        AccountRecord account = AccountRecord.of(LinkedInArchive.PLATFORM, key).handle(key)
                .uri(Profile.address(key)).displayName(name).emails(mails).bio(headline).origin(origin).build();
        reading.me = account.ref();
        reading.sink.owner(new OwnerRecord(account, List.copyOf(names), List.copyOf(mails)));
    }

    private void profile(Row row) {
        String name = Names.whole(row.get("first name"), row.get("last name"));
        if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
            origin = row.origin();
        }
        headline = headline == null && !row.get("headline").isEmpty() ? row.get("headline") : headline;
    }

    private void mail(String text) {
        String mail = text.toLowerCase(Locale.ROOT);
        if (mail.indexOf('@') > 0 && !mails.contains(mail)) {
            mails.add(mail);
        }
    }

    private void invitation(Row row) {
        String inviter = Profile.key(row.get("inviterprofileurl"));
        String invitee = Profile.key(row.get("inviteeprofileurl"));
        reading.names.learn(row.get("from"), inviter);
        reading.names.learn(row.get("to"), invitee);
        boolean outgoing = row.get("direction").equalsIgnoreCase("OUTGOING");
        boolean incoming = row.get("direction").equalsIgnoreCase("INCOMING");
        String mine = outgoing ? inviter : incoming ? invitee : null;
        if (mine != null) {
            invitations.merge(mine, 1, Integer::sum);
        }
    }

    private void message(Row row, Set<String> known) {
        String sender = Profile.key(row.get("sender profile url"));
        Set<String> present = new HashSet<>();
        if (sender != null) {
            reading.names.learn(row.get("from"), sender);
            if (known.contains(row.get("from").toLowerCase(Locale.ROOT))) {
                senders.merge(sender, 1, Integer::sum);
            }
            present.add(sender);
        }
        present.addAll(Letters.keys(row.get("recipient profile urls")));
        String conversation = row.get("conversation id");
        if (present.size() > 1 && present.size() <= 50 && conversations.size() < 100_000) {
            conversations.computeIfAbsent(conversation, key -> new HashSet<>()).addAll(present);
        }
    }

    /** The key seen most; null when there is none or two are seen equally often. */
    private static String mostly(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = counts.entrySet().stream().filter(one -> one.getValue() == most).map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? first.getFirst() : null;
    }

    /** The only one in all conversations, of which there must be two at least. */
    private String everywhere() {
        if (conversations.size() < 2) {
            return null;
        }
        Set<String> common = null;
        for (Set<String> members : conversations.values()) {
            if (common == null) {
                common = new HashSet<>(members);
            } else {
                common.retainAll(members);
            }
        }
        return common != null && common.size() == 1 ? common.iterator().next() : null;
    }
}
