package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.store.ContactKey;
import org.kith.store.PersonKeys;

/** Reads the keys of everybody in three passes over the tables, as looking people up one by one is 20 times slower. */
final class PersonKeysTable {
    private PersonKeysTable() {
    }

    /** Of the living but me, by uid. */
    static List<PersonKeys> all(Session session) throws SQLException {
        Map<String, PersonKeys> people = new LinkedHashMap<>();
        Map<Long, PersonKeys> byId = new HashMap<>();
        session.list("select id, uid, name, organization from PERSON where trashed = 0 and me = 0", row -> {
            PersonKeys one = new PersonKeys(row.getString(2), new ArrayList<>(2), row.getString(4),
                    new ArrayList<>(2), new ArrayList<>(2));
            add(one.names(), row.getString(3));
            byId.put(row.getLong(1), one);
            people.put(one.uid(), one);
            return null;
        });
        session.list("select id, person, platform, name from ACCOUNT where person is not null and own = 0"
                + " and trashed = 0", row -> {
                    PersonKeys one = people.get(row.getString(2));
                    if (one != null) {
                        byId.put(row.getLong(1), one);
                        if (!row.getString(3).equals("mail")) {
                            add(one.names(), row.getString(4));
                        }
                    }
                    return null;
                });
        session.list("select id, kind, val from CONTACT_KEY", row -> {
            PersonKeys one = byId.get(row.getLong(1));
            if (one != null) {
                ContactKey.Kind kind = Codes.CONTACT.literal(row.getInt(2));
                if (kind == ContactKey.Kind.EMAIL) {
                    add(one.emails(), row.getString(3));
                } else if (kind == ContactKey.Kind.PROFILE) {
                    add(one.profiles(), row.getString(3));
                }
            }
            return null;
        });
        return List.copyOf(people.values());
    }

    private static void add(List<String> values, String value) {
        if (value != null && !value.isBlank() && !values.contains(value)) {
            values.add(value);
        }
    }
}
