package org.kith.core.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.core.session.Trait;
import org.kith.insight.Contact;
import org.kith.insight.followup.Standing;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Channel;
import org.kith.model.people.Tier;
import org.kith.store.AccountRow;
import org.kith.store.LedgerDay;
import org.kith.store.PersonRow;

/** What the queue has to know of some people, read together. */
final class Standings {
    private static final String LONG = "_LONG";

    private final Session session;
    private final Messaging messaging;
    private final LocalDate window;
    private final Map<String, PersonRow> people = new HashMap<>();

    /** @param from before it, what was one-to-one counts as "before" */
    Standings(Session session, Messaging messaging, Instant from) {
        this.session = session;
        this.messaging = messaging;
        window = LocalDate.ofInstant(from, ZoneOffset.UTC);
    }

    /** Somebody to whom everything would open a row. */
    static Standing generous(String uid) {
        return new Standing(uid, Tier.NONE, true, false, true, Set.of(), null);
    }

    /** By uid, in the order of the uids; who is not a contact, or gone, is left out. */
    Map<String, Standing> of(Collection<String> uids, Decisions decisions) throws CoreException {
        List<String> sorted = uids.stream().sorted().toList();
        List<PersonRow> rows = rows(sorted);
        Map<Integer, String> accounts = new HashMap<>();
        rows.forEach(row -> row.accounts().forEach(account -> accounts.put(account.id(), row.uid())));
        Set<String> met = new HashSet<>();
        Set<String> before = new HashSet<>();
        for (LedgerDay day : accounts.isEmpty() ? List.<LedgerDay>of()
                : session.store().ledger(List.copyOf(accounts.keySet()))) {
            look(day, accounts.get(day.account()), met, before);
        }
        Map<String, Trait> traits = session.traits().all();
        Map<String, Standing> found = new LinkedHashMap<>();
        for (PersonRow row : rows) {
            Trait trait = traits.getOrDefault(row.uid(), Trait.NONE);
            found.put(row.uid(), new Standing(row.uid(), trait.tier(), met.contains(row.uid()), !trait.reachable(),
                    before.contains(row.uid()), reachable(row), decisions.of(row.uid())));
        }
        return found;
    }

    /** By uid, each read once. */
    List<PersonRow> rows(List<String> uids) throws CoreException {
        List<String> missing = uids.stream().filter(uid -> !people.containsKey(uid)).toList();
        if (!missing.isEmpty()) {
            session.store().personRows(missing).forEach(row -> people.put(row.uid(), row));
        }
        return uids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private void look(LedgerDay day, String person, Set<String> met, Set<String> before) {
        if (day.direction() == Direction.NONE) {
            return;
        }
        String kind = day.kind().endsWith(LONG) ? day.kind().substring(0, day.kind().length() - LONG.length())
                : day.kind();
        InteractionType type = InteractionType.valueOf(kind);
        if (type == InteractionType.MEETING) {
            met.add(person);
        }
        boolean old = day.day() == Integer.MIN_VALUE || LocalDate.ofEpochDay(day.day()).isBefore(window);
        if (old && Contact.is(type, day.oneToOne())) {
            before.add(person);
        }
    }

    private Set<Channel> reachable(PersonRow row) {
        Set<Channel> found = EnumSet.noneOf(Channel.class);
        if (!row.emails().isEmpty()) {
            found.add(Channel.EMAIL);
        }
        for (AccountRow account : row.accounts()) {
            if (messaging.reaches(account)) {
                found.add(Channel.MESSAGE);
                found.add(Channel.REPLY);
            }
        }
        return found;
    }
}
