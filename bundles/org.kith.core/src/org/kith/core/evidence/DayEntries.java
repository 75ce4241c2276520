package org.kith.core.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.insight.DayEntry;
import org.kith.model.activity.InteractionType;
import org.kith.store.AccountRow;
import org.kith.store.LedgerDay;
import org.kith.store.PersonRow;
import org.kith.store.Store;

/** Days of the store's ledger as the science's entries. Any thread but the UI thread. */
public final class DayEntries {
    private static final String LONG = "_LONG";
    private static final Set<String> NO_PLATFORM = Set.of("mail", "kith");

    private DayEntries() {
    }

    /** Of some people, over all accounts of theirs; who is no contact is left out, who has no entries has an empty list. */
    public static Map<String, List<DayEntry>> of(Store store, Collection<String> people) throws CoreException {
        List<String> sorted = people.stream().sorted().toList();
        Map<String, List<DayEntry>> found = new LinkedHashMap<>();
        Map<Integer, AccountRow> accounts = new HashMap<>();
        for (PersonRow row : sorted.isEmpty() ? List.<PersonRow>of() : store.personRows(sorted)) {
            found.put(row.uid(), new ArrayList<>());
            row.accounts().forEach(account -> accounts.put(account.id(), account));
        }
        if (!accounts.isEmpty()) {
            for (LedgerDay day : store.ledger(List.copyOf(accounts.keySet()))) {
                AccountRow account = accounts.get(day.account());
                found.get(account.personUid()).add(of(day, account.key().platform()));
            }
        }
        return found;
    }

    /**
     * Those of some people who have an account on some platform: a mail address is none, nor is what stands for entries
     * made by hand.
     */
    public static Set<String> withAccount(Store store, Collection<String> people) throws CoreException {
        Set<String> found = new HashSet<>();
        for (PersonRow row : people.isEmpty() ? List.<PersonRow>of() : store.personRows(List.copyOf(people))) {
            if (row.accounts().stream().anyMatch(account -> !NO_PLATFORM.contains(account.key().platform()))) {
                found.add(row.uid());
            }
        }
        return found;
    }

    /** One day, on the platform of the account. */
    public static DayEntry of(LedgerDay day, String platform) {
        boolean lengthy = day.kind().endsWith(LONG);
        String type = lengthy ? day.kind().substring(0, day.kind().length() - LONG.length()) : day.kind();
        return new DayEntry(day.day() == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day.day()),
                InteractionType.valueOf(type), lengthy, day.direction(), day.oneToOne(), platform, day.units(),
                day.count());
    }
}
