package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonToken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;

/**
 * Who follows me and whom I follow: numbers without names and dates. Told as accounts with two flags, after everything
 * else, so that a handle learnt from the posts comes with them. Also the lists of blocked and muted accounts, which
 * are counted and left out, and the address book that was uploaded to X.
 */
final class Follows {
    private final Reading reading;
    private final Map<String, Origin> following = new LinkedHashMap<>();
    private final Map<String, Origin> followers = new LinkedHashMap<>();
    private boolean knowsFollowing;
    private boolean knowsFollowers;

    Follows(Reading reading) {
        this.reading = reading;
    }

    /** Reads one file of the accounts that I follow. */
    void following(ArchiveEntry entry) {
        knowsFollowing = true;
        ids(entry, "following", following);
    }

    /** Reads one file of the accounts that follow me. */
    void followers(ArchiveEntry entry) {
        knowsFollowers = true;
        ids(entry, "follower", followers);
    }

    /** Counts accounts that are blocked or muted; they are nobody's contact. */
    void shunned(ArchiveEntry entry, String wrapper, String sentence) {
        Map<String, Origin> ids = new LinkedHashMap<>();
        ids(entry, wrapper, ids);
        if (!ids.isEmpty()) {
            reading.sink.problem(Problem.in(Problem.Code.LEFT_OUT, entry.path(),
                    Trouble.format(sentence, ids.size())));
        }
    }

    /** Tells of all accounts. */
    void tell() {
        followers.forEach((id, origin) -> reading.people.tell(id, follows(knowsFollowing, following, id), true,
                origin));
        following.forEach((id, origin) -> {
            if (!followers.containsKey(id)) {
                reading.people.tell(id, true, knowsFollowers ? false : null, origin);
            }
        });
        reading.people.tellRest(knowsFollowing ? false : null, knowsFollowers ? false : null);
    }

    private static Boolean follows(boolean known, Map<String, Origin> ids, String id) {
        return known ? ids.containsKey(id) : null;
    }

    private void ids(ArchiveEntry entry, String wrapper, Map<String, Origin> into) {
        Trouble trouble = new Trouble(reading.sink, entry.path());
        Rows rows = reading.rows(entry, trouble);
        rows.each(Set.of(wrapper), (row, json, place) -> {
            String id = null;
            for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
                if (name.equals("accountId")) {
                    id = Json.text(json);
                } else {
                    json.skipChildren();
                }
            }
            rows.done();
            if (Snowflake.isNumber(id)) {
                into.putIfAbsent(id, new Origin(entry.path(), place.record()));
            } else {
                trouble.at(Problem.Code.MALFORMED, place.line(json), Messages.Follows_noId, place.record());
            }
        });
    }

    /** Reads the uploaded address book: each address becomes an account of the mail platform, never a contact. */
    void addressBook(ArchiveEntry entry) {
        Trouble trouble = new Trouble(reading.sink, entry.path());
        Rows rows = reading.rows(entry, trouble);
        long[] phones = new long[1];
        rows.each(Set.of("contact"), (row, json, place) -> {
            for (String name = Json.field(json); name != null; json.nextToken(), name = Json.field(json)) {
                if (name.equals("emails") && Json.array(json)) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        mail(Json.text(json), new Origin(entry.path(), place.record()));
                    }
                } else if (name.equals("phoneNumbers") && Json.array(json)) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        json.skipChildren();
                        phones[0]++;
                    }
                } else {
                    json.skipChildren();
                }
            }
            rows.done();
        });
        if (phones[0] > 0) {
            reading.sink.problem(Problem.in(Problem.Code.LEFT_OUT, entry.path(),
                    Trouble.format(Messages.Follows_phones, phones[0])));
        }
    }

    private void mail(String address, Origin origin) {
        String mail = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        int at = mail.indexOf('@');
        if (at > 0 && at < mail.length() - 1 && mail.length() <= 254 && mail.indexOf(' ') < 0) {
            reading.sink.account(AccountRecord.of("mail", mail).emails(List.of(mail)).origin(origin).build());
        }
    }
}
