package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.ConversationRow;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;
import org.kith.store.Store;
import org.kith.store.TimelineFilter;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineQuery.Cursor;
import org.kith.store.TimelineRow;

/** What a filter lets through, of one, of several and of all, is what looking at every row would find. */
class TimelineFilterTest {
    private static final int ROWS = 900;

    @TempDir
    Path folder;
    private final List<InteractionRow> rows = new ArrayList<>();
    private int me;
    private List<Integer> peers;

    @BeforeEach
    void make() throws CoreException {
        try (Store store = Sample.open(folder)) {
            me = Sample.me(store);
            peers = Sample.accounts(store, 4);
            int thread = Sample.write(store, w -> {
                w.put(List.of(Sample.person("p", "Pia"), Sample.account("peer0", "p", false, 1),
                        Sample.account("peer1", "p", false, 1), Sample.person("q", "Quirin"),
                        Sample.account("peer2", "q", false, 1)));
                SourceKey key = new SourceKey("x", "thread");
                return w.conversations(List.of(new ConversationRow(0, key, "T", List.of(me)))).get(key);
            });
            Random random = new Random(11);
            for (int i = 0; i < ROWS; i++) {
                Sample.Row row = Sample.Row.of("k" + i).type(InteractionType.values()[random.nextInt(12)])
                        .direction(Direction.values()[random.nextInt(4)])
                        .at(random.nextInt(20) == 0 ? InteractionRow.NO_TIME : random.nextInt(300));
                int other = peers.get(random.nextInt(4));
                if (random.nextBoolean()) {
                    row.from(other).to(me, peers.get(random.nextInt(4)));
                } else {
                    row.from(me).to(other);
                }
                rows.add((i % 7 == 0 ? row.thread(thread) : row).row());
            }
            long first = Sample.write(store, w -> w.insert(rows));
            rows.clear();
            rows.addAll(store.interactions(LongStream.range(first, first + ROWS).boxed().toList()));
        }
    }

    @Test
    void kinds_directions_times_and_threads_are_found_as_by_looking_at_each_row() throws CoreException {
        try (Store store = Sample.open(folder)) {
            TimelineQuery all = TimelineQuery.latest(17);
            TimelineQuery pia = TimelineQuery.of("p", 17);
            TimelineQuery both = TimelineQuery.of(List.of("p", "q"), 17);
            TimelineQuery one = TimelineQuery.of(peers.get(3), 17);
            TimelineQuery mine = TimelineQuery.of(me, 17);
            Map<TimelineQuery, Predicate<InteractionRow>> whose = Map.of(all, row -> true,
                    pia, row -> with(row, peers.get(0), peers.get(1)),
                    both, row -> with(row, peers.get(0), peers.get(1), peers.get(2)),
                    one, row -> with(row, peers.get(3)), mine, row -> with(row, me));
            TimelineFilter any = TimelineFilter.ALL;
            Map<TimelineFilter, Predicate<InteractionRow>> filters = Map.of(any, row -> true,
                    any.ofTypes(Set.of(InteractionType.LIKE, InteractionType.MESSAGE)),
                    row -> row.type() == InteractionType.LIKE || row.type() == InteractionType.MESSAGE,
                    any.ofDirections(Set.of(Direction.IN)), row -> row.direction() == Direction.IN,
                    any.ofPlatforms(Set.of("x")), row -> true, any.ofPlatforms(Set.of("y")), row -> false,
                    any.between(50, 200), row -> row.published() >= 50 && row.published() < 200,
                    any.between(InteractionRow.NO_TIME, 30), row -> row.published() < 30,
                    any.between(100, 120).ofDirections(Set.of(Direction.OUT)).ofTypes(Set.of(InteractionType.SHARE)),
                    row -> row.published() >= 100 && row.published() < 120 && row.direction() == Direction.OUT
                            && row.type() == InteractionType.SHARE);
            for (var who : whose.entrySet()) {
                for (var filter : filters.entrySet()) {
                    TimelineQuery query = who.getKey().only(filter.getKey());
                    List<Long> expected = expected(who.getValue().and(filter.getValue()));
                    assertThat(walk(store, query)).as(query.toString()).isEqualTo(expected);
                    assertThat(places(store, query)).as(query.toString()).isEqualTo(expected);
                }
            }
            int thread = rows.get(0).conversation();
            assertThat(walk(store, all.only(TimelineFilter.thread(thread))))
                    .isEqualTo(expected(row -> row.conversation() == thread));
            assertThat(store.timeline(TimelineQuery.of(List.of(), 9))).isEmpty();
        }
    }

    @Test
    void a_search_in_vain_halts_and_goes_on_from_where_it_was() throws CoreException {
        try (Store store = Sample.open(folder)) {
            List<InteractionRow> many = IntStream.range(0, 2 * TimelineSearch.BUDGET).mapToObj(i -> Sample.Row
                    .of("m" + i).type(InteractionType.LIKE).from(peers.get(0)).to(me).at(1_000_000L + i).row()).toList();
            Sample.write(store, w -> w.insert(many));
            TimelineQuery rare = TimelineQuery.latest(50)
                    .only(TimelineFilter.ALL.ofTypes(Set.of(InteractionType.MESSAGE)));

            TimelinePlaces first = store.timelinePlaces(rare);

            assertThat(first.places()).isEmpty();
            assertThat(first.halted()).isTrue();
            assertThat(first.next().published()).isBetween(1_000_000L, 1_000_000L + TimelineSearch.BUDGET);
            assertThat(places(store, rare)).isEqualTo(expected(row -> row.type() == InteractionType.MESSAGE));
            assertThat(store.timeline(rare)).hasSize(50);
        }
    }

    @Test
    void rows_come_in_the_order_they_are_asked_for_without_those_that_are_gone() throws CoreException {
        try (Store store = Sample.open(folder)) {
            long first = rows.get(0).id();

            List<TimelineRow> read = store.timelineRows(List.of(first + 5, first, Long.MAX_VALUE, first + 2));

            assertThat(read).extracting(row -> row.interaction().id()).containsExactly(first + 5, first, first + 2);
        }
    }

    private static boolean with(InteractionRow row, int... accounts) {
        return IntStream.of(accounts).anyMatch(account -> row.actor() == account
                || row.targets().stream().anyMatch(target -> target.account() == account));
    }

    private List<Long> expected(Predicate<InteractionRow> fits) {
        return rows.stream().filter(fits).sorted(Comparator.comparingLong(InteractionRow::published)
                .thenComparingLong(InteractionRow::id).reversed()).map(InteractionRow::id).toList();
    }

    private static List<Long> walk(Store store, TimelineQuery query) throws CoreException {
        List<Long> ids = new ArrayList<>();
        List<TimelineRow> page = store.timeline(query);
        while (!page.isEmpty()) {
            page.forEach(r -> ids.add(r.interaction().id()));
            page = store.timeline(query.after(page.getLast().cursor()));
        }
        return ids;
    }

    private static List<Long> places(Store store, TimelineQuery query) throws CoreException {
        List<Long> ids = new ArrayList<>();
        TimelinePlaces page = store.timelinePlaces(query);
        page.places().stream().map(Cursor::id).forEach(ids::add);
        while (page.next() != null) {
            page = store.timelinePlaces(query.after(page.next()));
            page.places().stream().map(Cursor::id).forEach(ids::add);
        }
        return ids;
    }
}
