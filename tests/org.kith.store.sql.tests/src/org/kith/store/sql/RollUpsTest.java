package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.AccountTotal;
import org.kith.store.InteractionRow;
import org.kith.store.LedgerDay;
import org.kith.store.MonthTotal;
import org.kith.store.Store;
import org.kith.store.Writing;

/** Roll-ups say what the rows say, whatever was done to the rows. */
class RollUpsTest {
    @TempDir
    Path folder;

    @Test
    void a_message_in_counts_for_its_actor_and_one_out_for_each_target() throws CoreException {
        try (Store store = Sample.open(folder)) {
            int me = Sample.me(store);
            List<Integer> peers = Sample.accounts(store, 3);
            Sample.write(store, w -> w.insert(List.of(
                    Sample.Row.of("in").from(peers.get(0)).to(me).at(5 * Sample.DAY).row(),
                    Sample.Row.of("out").direction(Direction.OUT).audience(Audience.GROUP).from(me)
                            .to(peers.get(0), peers.get(1), peers.get(2)).at(6 * Sample.DAY).row())));

            assertThat(store.ledger(List.of(peers.get(0)))).containsExactly(
                    new LedgerDay(peers.get(0), me, 5, "MESSAGE", Direction.IN, true, 1, 1),
                    new LedgerDay(peers.get(0), me, 6, "MESSAGE", Direction.OUT, false, 1.0 / 3, 1));
            assertThat(store.ledger(List.of(peers.get(2)))).hasSize(1);
            AccountTotal total = store.topAccounts(1).get(0);
            assertThat(total.account()).isEqualTo(peers.get(0));
            assertThat(List.of(total.in(), total.out())).containsExactly(1L, 1L);
            assertThat(total.lastTwoWay()).isEqualTo(InteractionRow.NO_TIME);
            assertThat(store.months()).containsExactly(new MonthTotal(1970 * 12, InteractionType.MESSAGE,
                    Direction.IN, 1), new MonthTotal(1970 * 12, InteractionType.MESSAGE, Direction.OUT, 1));
        }
    }

    @Test
    void a_crowd_counts_nothing_a_long_comment_is_a_kind_and_both_ways_count_both() throws CoreException {
        try (Store store = Sample.open(folder)) {
            int me = Sample.me(store);
            List<Integer> peers = Sample.accounts(store, 3);
            Sample.write(store, w -> w.insert(List.of(
                    Sample.Row.of("crowd").from(peers.get(0)).to(me).recipients(21).at(1).row(),
                    Sample.Row.of("long").type(InteractionType.COMMENT).from(peers.get(1)).to(me)
                            .text("x".repeat(100)).at(Sample.DAY).row(),
                    Sample.Row.of("met").type(InteractionType.MEETING).direction(Direction.MUTUAL).from(me)
                            .to(peers.get(2)).at(2 * Sample.DAY).row(),
                    Sample.Row.of("others").direction(Direction.NONE).from(peers.get(0)).to(peers.get(1)).row())));

            assertThat(store.ledger(List.of(peers.get(0)))).extracting(LedgerDay::units).containsExactly(0.0);
            assertThat(store.ledger(List.of(peers.get(1)))).extracting(LedgerDay::kind)
                    .containsExactly("COMMENT_LONG");
            AccountTotal met = store.topAccounts(9).stream().filter(t -> t.account() == peers.get(2)).findAny()
                    .orElseThrow();
            assertThat(List.of(met.in(), met.out())).containsExactly(1L, 1L);
            assertThat(met.lastTwoWay()).isEqualTo(2 * Sample.DAY);
            assertThat(store.verify(new NullProgressMonitor())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_random_changes_all_equals_what_is_worked_out_anew(long seed) throws CoreException {
        Random random = new Random(seed);
        try (Store store = Sample.open(folder)) {
            List<Integer> accounts = new ArrayList<>(Sample.accounts(store, 12));
            accounts.add(Sample.me(store));
            Map<Long, InteractionRow> rows = new TreeMap<>();
            int made = 0;
            for (int step = 0; step < 25; step++) {
                Map<Long, InteractionRow> after = new TreeMap<>(rows);
                boolean commit = random.nextInt(4) > 0;
                try (Writing writing = store.begin()) {
                    List<InteractionRow> fresh = new ArrayList<>();
                    int count = random.nextInt(seed == 3 ? 900 : 60);
                    for (int i = 0; i < count; i++) {
                        fresh.add(any(random, "k" + made++, accounts, 0));
                    }
                    long first = writing.insert(fresh);
                    for (int i = 0; i < fresh.size(); i++) {
                        after.put(first + i, fresh.get(i));
                    }
                    List<Long> ids = new ArrayList<>(after.keySet());
                    List<InteractionRow> changed = new ArrayList<>();
                    for (int i = 0; i < 10 && !ids.isEmpty(); i++) {
                        long id = ids.remove(random.nextInt(ids.size()));
                        changed.add(any(random, after.get(id).key(), accounts, id));
                    }
                    writing.update(changed);
                    changed.forEach(r -> after.put(r.id(), r));
                    List<Long> gone = ids.stream().filter(id -> random.nextInt(5) == 0).toList();
                    writing.delete(gone);
                    after.keySet().removeAll(gone);
                    if (commit) {
                        writing.commit();
                    }
                }
                rows = commit ? after : rows;
                assertThat(store.verify(new NullProgressMonitor())).isEmpty();
                assertThat(store.overview().interactions()).isEqualTo(rows.size());
            }
            List<String> keys = new ArrayList<>();
            store.interactions(r -> keys.add(r.key()));
            assertThat(keys).containsExactlyElementsOf(rows.values().stream().map(InteractionRow::key).toList());
        }
    }

    @Test
    void an_account_that_becomes_mine_is_nobodys_peer_after_an_update_of_its_rows() throws CoreException {
        try (Store store = Sample.open(folder)) {
            List<Integer> peers = Sample.accounts(store, 2);
            int other = peers.get(0);
            int mine = peers.get(1);
            Sample.write(store, w -> w.insert(List.of(
                    Sample.Row.of("a").direction(Direction.NONE).from(other).to(mine).row())));
            Sample.write(store, w -> {
                w.put(List.of(Sample.account("peer1", null, true, 1)));
                return null;
            });
            int now = Sample.id(store, "peer1");
            assertThat(now).isEqualTo(mine);
            Sample.write(store, w -> {
                List<InteractionRow> rows = store.interactions(w.interactionsOf(mine)).stream().map(r -> Sample.Row
                        .of(r.key()).id(r.id()).direction(Direction.IN).from(other).to(mine).row()).toList();
                assertThat(rows).hasSize(1);
                w.update(rows);
                return null;
            });
            assertThat(store.verify(new NullProgressMonitor())).isEmpty();
            assertThat(store.topAccounts(5)).extracting(AccountTotal::account).containsExactly(other);

            Sample.write(store, w -> {
                w.put(List.of(Sample.account("peer1", null, false, 2)));
                w.update(store.interactions(w.interactionsOf(mine)).stream().map(r -> Sample.Row.of(r.key())
                        .id(r.id()).direction(Direction.NONE).from(other).to(mine).row()).toList());
                return null;
            });
            assertThat(store.verify(new NullProgressMonitor())).isEmpty();
            assertThat(store.topAccounts(5)).isEmpty();
        }
    }

    private static InteractionRow any(Random random, String key, List<Integer> accounts, long id) {
        int[] targets = random.ints(random.nextInt(4), 0, accounts.size()).map(accounts::get).toArray();
        long time = random.nextInt(10) == 0 ? InteractionRow.NO_TIME
                : (random.nextInt(20) - 5) * Sample.DAY / 2 + random.nextInt(3);
        return Sample.Row.of(key).id(id).type(InteractionType.values()[random.nextInt(19)])
                .from(accounts.get(random.nextInt(accounts.size()))).to(targets).at(time)
                .direction(Direction.values()[random.nextInt(4)]).audience(Audience.values()[random.nextInt(5)])
                .text(random.nextInt(30) == 0 ? "long ".repeat(1000) : "x".repeat(random.nextInt(150))).row();
    }
}
