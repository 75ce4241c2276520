package org.kith.core.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.CoreException;
import org.kith.model.people.DatedEvent;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Person;
import org.kith.store.AggregateRow;
import org.kith.store.Store;

/**
 * The {@link Trait} of everybody, kept in memory: read when first asked, in one pass that takes apart only the cards
 * that say something of it, and from then on kept up by commits. One a session. Any thread but the UI thread; blocks.
 */
public final class Traits {
    private static final List<String> SIGNS = List.of("\"tier\"", "\"rhythm\"", "\"doNotContact\"", "\"deathdate\"",
            "\"anniversary\"", "\"dates\"");
    private static final int MANY = 2000;

    private final Store store;
    private final Documents documents;
    private final Set<String> stale = new TreeSet<>();
    private Map<String, Trait> known;

    Traits(Store store, Documents documents) {
        this.store = store;
        this.documents = documents;
        store.addListener((uids, interactions) -> changed(uids));
    }

    /** Everybody's that say something, by uid; who is not in it has {@link Trait#NONE}. Do not change it. */
    public Map<String, Trait> all() throws CoreException {
        synchronized (this) {
            Map<String, Trait> next = known == null || stale.size() > MANY ? null : new HashMap<>(known);
            Set<String> again = Set.copyOf(stale);
            stale.clear();
            if (next == null) {
                Map<String, Trait> read = new HashMap<>();
                store.aggregates("Person", row -> put(read, row));
                next = read;
            } else if (again.isEmpty()) {
                return known;
            } else {
                for (String uid : again) {
                    next.remove(uid);
                    AggregateRow row = store.aggregate(uid).orElse(null);
                    if (row != null && row.kind().equals("Person")) {
                        put(next, row);
                    }
                }
            }
            known = Map.copyOf(next);
            return known;
        }
    }

    /** One person's. */
    public Trait of(String uid) throws CoreException {
        return all().getOrDefault(uid, Trait.NONE);
    }

    private synchronized void changed(Set<String> uids) {
        stale.addAll(uids);
    }

    private void put(Map<String, Trait> to, AggregateRow row) throws CoreException {
        if (row.trashed() == 0 && saysSomething(row.document()) && documents.read(row) instanceof Person person
                && person.isActive() && !person.isMe()) {
            Trait trait = of(person);
            if (!trait.equals(Trait.NONE)) {
                to.put(row.uid(), trait);
            }
        }
    }

    private static boolean saysSomething(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        return SIGNS.stream().anyMatch(text::contains);
    }

    private static Trait of(Person person) {
        List<Trait.Kept> dates = new ArrayList<>();
        keep(dates, null, person.getAnniversary());
        for (DatedEvent event : person.getDates()) {
            if (comesBack(event)) {
                keep(dates, event.getLabel() == null ? "" : event.getLabel(), event.getDate());
            }
        }
        return new Trait(person.getTier(), person.getRhythm(), person.isDoNotContact(), person.getDeathdate() != null,
                dates);
    }

    /** What its source says so of, what has no year, and what every address book means to come back. */
    private static boolean comesBack(DatedEvent event) {
        return event.isYearly() || event.getDate() != null && event.getDate().getYear() == 0
                || event.getLabel() != null && event.getLabel().toLowerCase(Locale.ROOT).contains("anniversary");
    }

    private static void keep(List<Trait.Kept> dates, String label, PartialDate date) {
        if (date != null && date.getMonth() != 0 && date.getDay() != 0) {
            dates.add(new Trait.Kept(label, date.getYear(), date.getMonth(), date.getDay()));
        }
    }
}
