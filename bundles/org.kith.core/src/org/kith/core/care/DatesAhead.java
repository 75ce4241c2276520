package org.kith.core.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.core.session.Trait;
import org.kith.insight.moments.Day;
import org.kith.insight.moments.Due;
import org.kith.insight.moments.Happening;
import org.kith.model.PartialDates;
import org.kith.model.care.MomentKind;
import org.kith.model.people.PartialDate;
import org.kith.store.BirthdayRow;
import org.kith.store.PersonRow;

/**
 * Birthdays and other yearly days of contacts, soonest first, birthdays before others. Who must not be contacted and
 * who is dead is left out. One pass over the birthdays; any thread but the UI thread; reads anew each time.
 */
public final class DatesAhead {
    private record Known(String name, boolean birthday, String label) {
    }

    private final Session session;

    /** Of a workspace. */
    public DatesAhead(Session session) {
        this.session = session;
    }

    /** From today to so many days ahead; 0 for today only. */
    public List<DateAhead> within(int days, Instant now) throws CoreException {
        Map<String, Known> known = new HashMap<>();
        Collection<Happening> all = happenings(known);
        List<DateAhead> ahead = new ArrayList<>();
        for (Due due : Due.of(all, days, now, session.zone())) {
            Known one = known.get(due.happening().key());
            ahead.add(new DateAhead(due.happening().personUid(), one.name, one.birthday, one.label, due.date(),
                    due.days(), due.years()));
        }
        return ahead;
    }

    /** All days as the science sees them, birthdays as BIRTHDAY and others as MILESTONE; keys name person and day. */
    public List<Happening> happenings() throws CoreException {
        return List.copyOf(happenings(new HashMap<>()));
    }

    /** What the days that are no birthdays are called, by the keys of {@link #happenings()}. */
    Map<String, String> labels() throws CoreException {
        Map<String, Known> known = new HashMap<>();
        happenings(known);
        Map<String, String> labels = new HashMap<>();
        known.forEach((key, one) -> labels.put(key, one.label));
        return labels;
    }

    private Collection<Happening> happenings(Map<String, Known> known) throws CoreException {
        Map<String, Trait> traits = session.traits().all();
        List<Happening> all = new ArrayList<>();
        for (BirthdayRow row : session.store().birthdays()) {
            PartialDate date = PartialDates.parse(row.birthday());
            if (date.getMonth() != 0 && date.getDay() != 0 && traits.getOrDefault(row.uid(), Trait.NONE).reachable()) {
                add(all, known, row.uid(), new Known(row.name(), true, null), "birthday",
                        new Day(date.getYear(), date.getMonth(), date.getDay()));
            }
        }
        Map<String, String> names = new HashMap<>();
        for (PersonRow row : session.store().personRows(withDates(traits))) {
            names.put(row.uid(), row.name());
        }
        names.forEach((uid, name) -> {
            List<Trait.Kept> dates = traits.get(uid).dates();
            for (int i = 0; i < dates.size(); i++) {
                Trait.Kept one = dates.get(i);
                add(all, known, uid, new Known(name, false, one.label()), "date" + i,
                        new Day(one.year(), one.month(), one.day()));
            }
        });
        return all;
    }

    private static List<String> withDates(Map<String, Trait> traits) {
        return traits.entrySet().stream().filter(one -> one.getValue().reachable()
                && !one.getValue().dates().isEmpty()).map(Map.Entry::getKey).sorted().toList();
    }

    private static void add(List<Happening> all, Map<String, Known> known, String uid, Known one, String what,
            Day day) {
        String key = uid + " " + what;
        known.put(key, one);
        all.add(new Happening(key, uid, one.birthday ? MomentKind.BIRTHDAY : MomentKind.MILESTONE, null, day, null,
                Set.of()));
    }
}
