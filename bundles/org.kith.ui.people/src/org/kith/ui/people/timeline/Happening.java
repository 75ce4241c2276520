package org.kith.ui.people.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.model.activity.Direction;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.store.TimelineRow;
import org.kith.ui.PlainText;

/**
 * One interaction as the list shows it, with the names of people as they stand in Contacts.
 *
 * @param row    what is stored
 * @param actor  who did it; null when unknown
 * @param others whom it was with or for, without me, in order
 */
record Happening(TimelineRow row, String actor, List<String> others) {
    InteractionRow what() {
        return row.interaction();
    }

    long id() {
        return row.interaction().id();
    }

    /** Whether I did it. */
    boolean isMine() {
        return row.actor() != null ? row.actor().own() : what().direction() == Direction.OUT;
    }

    /** Reads entries by id, in that order; what is gone is left out. Blocks. */
    static List<Happening> read(Store store, List<Long> ids) throws CoreException {
        List<TimelineRow> rows = store.timelineRows(ids);
        Set<String> people = new LinkedHashSet<>();
        for (TimelineRow row : rows) {
            note(people, row.actor());
            row.targets().forEach(target -> note(people, target));
        }
        Map<String, String> names = new HashMap<>();
        for (PersonRow person : store.personRows(List.copyOf(people))) {
            names.put(person.uid(), person.name());
        }
        List<Happening> entries = new ArrayList<>(rows.size());
        for (TimelineRow row : rows) {
            entries.add(new Happening(row, row.actor() == null ? null : name(row.actor(), names), row.targets().stream()
                    .filter(target -> !target.own()).map(target -> name(target, names)).distinct().toList()));
        }
        return entries;
    }

    private static void note(Set<String> people, AccountRow account) {
        if (account != null && account.personUid() != null && !account.own()) {
            people.add(account.personUid());
        }
    }

    static String name(AccountRow account, Map<String, String> names) {
        String person = account.personUid() == null ? null : names.get(account.personUid());
        if (person != null && !person.isBlank()) {
            return PlainText.line(person, 200);
        }
        if (account.displayName() != null && !account.displayName().isBlank()) {
            return PlainText.line(account.displayName(), 200);
        }
        return PlainText.line(account.handle() != null ? "@" + account.handle() : account.key().key(), 200);
    }
}
