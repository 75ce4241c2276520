package org.kith.ui.tests;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.store.AccountKey;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.Store;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineQuery.Cursor;
import org.kith.store.TimelineRow;

/** A store that holds nothing but times, and makes up the rest of a row when it is asked for it. Any thread. */
final class ManyRows {
    private static final int LOOKED = 2_000;

    final AtomicInteger rowsRead = new AtomicInteger();
    final Map<Long, String> texts = new ConcurrentHashMap<>();
    private final AccountRow mei = new AccountRow(1, "a", new AccountKey("x", "mei"), "mei", null, "Mei Tanaka", null,
            false, null, null, 0);
    private final AccountRow me = new AccountRow(2, "b", new AccountKey("x", "me"), "me", null, "Robin", null, true,
            null, null, 0);
    private volatile List<Cursor> places = List.of();

    /** So many, an hour between each, the newest first at a time. */
    static ManyRows of(int count, long newest) {
        ManyRows rows = new ManyRows();
        List<Cursor> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(new Cursor(newest - i * 3_600_000L, count - i));
        }
        rows.places = made;
        return rows;
    }

    int size() {
        return places.size();
    }

    Cursor place(int index) {
        return places.get(index);
    }

    /** More of them at times; ids go on. */
    List<Long> add(long... times) {
        List<Cursor> more = new ArrayList<>(places);
        long id = places.stream().mapToLong(Cursor::id).max().orElse(0);
        List<Long> ids = new ArrayList<>();
        for (long time : times) {
            ids.add(++id);
            more.add(new Cursor(time, id));
        }
        more.sort(Comparator.comparingLong(Cursor::published).thenComparingLong(Cursor::id).reversed());
        places = more;
        return ids;
    }

    void remove(Cursor place) {
        List<Cursor> fewer = new ArrayList<>(places);
        fewer.remove(place);
        places = fewer;
    }

    Store store() {
        return (Store) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Store.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "timelinePlaces" -> page((TimelineQuery) arguments[0]);
                    case "timelineRows" -> rows((List<?>) arguments[0]);
                    case "personRows", "accountRows", "batches" -> List.of();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private TimelinePlaces page(TimelineQuery query) {
        List<Cursor> all = places;
        Comparator<Cursor> latest = Comparator.comparingLong(Cursor::published).thenComparingLong(Cursor::id)
                .reversed();
        List<Cursor> page = new ArrayList<>();
        int looked = 0;
        for (Cursor place : all) {
            if (query.after() != null && latest.compare(place, query.after()) <= 0) {
                continue;
            }
            if (page.size() == query.limit()) {
                return new TimelinePlaces(page, page.getLast(), false);
            }
            if (query.filter().types().isEmpty() || query.filter().types().contains(type(place.id()))) {
                page.add(place);
            } else if (++looked == LOOKED) {
                return new TimelinePlaces(page, place, true);
            }
        }
        return new TimelinePlaces(page, null, false);
    }

    private static InteractionType type(long id) {
        return id % 5_000 == 0 ? InteractionType.GIFT : InteractionType.MESSAGE;
    }

    private List<TimelineRow> rows(List<?> ids) {
        List<TimelineRow> rows = new ArrayList<>();
        for (Cursor place : places) {
            if (ids.contains(place.id())) {
                rows.add(row(place));
            }
        }
        rowsRead.addAndGet(rows.size());
        return rows;
    }

    private TimelineRow row(Cursor place) {
        long id = place.id();
        boolean in = id % 2 == 0;
        boolean timeless = place.published() == InteractionRow.NO_TIME;
        InteractionRow row = new InteractionRow(id, "x", "k" + id, 0, type(id), in ? 1 : 2,
                List.of(new InteractionRow.Target(in ? 2 : 1, TargetRole.TO)), place.published(),
                timeless ? TimePrecision.UNKNOWN : TimePrecision.EXACT, InteractionRow.NO_TIME,
                in ? Direction.IN : Direction.OUT, Audience.values()[(int) (id % 5)], 1, null, null, 0, null,
                texts.getOrDefault(id, "Text " + id), "https://example.org/" + id, 0, 2, "data.js", id);
        return new TimelineRow(row, in ? mei : me, List.of(in ? me : mei), null);
    }
}
