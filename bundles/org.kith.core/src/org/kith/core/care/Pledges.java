package org.kith.core.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.care.Promise;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;

/** The open promises, mine and theirs, the most overdue first. Any thread but the UI thread; reads anew each time. */
public final class Pledges {
    private static final Comparator<Pledge> ORDER = Comparator
            .comparing(Pledge::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Pledge::made, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Pledge::uid);

    private final Session session;

    /** Of a workspace. */
    public Pledges(Session session) {
        this.session = session;
    }

    /** All that are open; those without a date last. Not those that are put off beyond now. */
    public List<Pledge> open(Instant now) throws CoreException {
        List<Promise> promises = new ArrayList<>();
        session.store().aggregates("Promise", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Promise promise && promise.isOpen()
                    && (promise.getDeferredUntil() == null || !promise.getDeferredUntil().isAfter(now))
                    && (promise.getMade() == null || !promise.getMade().isAfter(now))) {
                promises.add(promise);
            }
        });
        Map<String, String> names = new HashMap<>();
        Set<String> people = promises.stream().map(Promise::getPersonUid).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (PersonRow row : session.store().personRows(session.store().people(new PeopleQuery(null,
                PeopleQuery.Order.NAME, false, false, null, people, 0)))) {
            names.put(row.uid(), row.name());
        }
        return promises.stream().filter(one -> names.containsKey(one.getPersonUid()))
                .map(one -> pledge(one, names.get(one.getPersonUid()), now)).sorted(ORDER).toList();
    }

    /** Those due by the end of a day so many days ahead (0: today), overdue ones with them. */
    public List<Pledge> due(Instant now, int within) throws CoreException {
        LocalDate last = LocalDate.ofInstant(now, session.zone()).plusDays(within);
        return open(now).stream().filter(one -> one.due() != null
                && !LocalDate.ofInstant(one.due(), session.zone()).isAfter(last)).toList();
    }

    private static Pledge pledge(Promise one, String name, Instant now) {
        String words = one.getWords() != null ? one.getWords() : one.getSummary() == null ? "" : one.getSummary();
        return new Pledge(one.getUid(), one.getPersonUid(), name,
                one.getDirection() == Direction.IN ? Direction.IN : Direction.OUT, words, one.getMade(), one.getDue(),
                one.getDue() != null && one.getDue().isBefore(now));
    }
}
