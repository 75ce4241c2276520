package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;
import org.kith.store.BatchRow;
import org.kith.store.ChunkRow;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.KnownInteractions;
import org.kith.store.PeopleQuery;
import org.kith.store.ProblemRow;
import org.kith.store.SourceKey;
import org.kith.store.Store;
import org.kith.store.TimelineQuery;
import org.kith.store.Writing;

/** One writer, whole or not at all; what imports and history keep. */
class WritingTest {
    @TempDir
    Path folder;
    private Store store;

    @BeforeEach
    void open() throws CoreException {
        store = Sample.open(folder);
    }

    @AfterEach
    void holdsAndCloses() throws CoreException {
        assertThat(store.verify(new NullProgressMonitor())).isEmpty();
        store.close();
    }

    @Test
    void a_rollback_leaves_nothing_neither_on_disk_nor_among_the_known() throws CoreException {
        int peer = Sample.accounts(store, 1).get(0);
        Sample.write(store, w -> {
            w.knownInteractions();
            return w.insert(List.of(Sample.Row.of("stays").from(peer).row()));
        });
        try (Writing writing = store.begin()) {
            KnownInteractions known = writing.knownInteractions();
            writing.insert(List.of(Sample.Row.of("goes").from(peer).row()));
            writing.delete(List.of(1L));
            writing.put(List.of(Sample.person("p", "Pia"), Sample.account("k", "p", true)));
            assertThat(known.contains(known.keyHash("x", "goes"))).isTrue();
            assertThat(known.contains(known.keyHash("x", "stays"))).isFalse();
        }
        Sample.write(store, w -> {
            KnownInteractions known = w.knownInteractions();
            assertThat(known.size()).isEqualTo(1);
            assertThat(known.contains(known.keyHash("x", "goes"))).isFalse();
            assertThat(known.contentHash(known.keyHash("x", "stays")))
                    .isEqualTo(Sample.Row.of("stays").row().contentHash());
            assertThat(w.interactionIds(List.of(new SourceKey("x", "goes")))).isEmpty();
            assertThat(w.insert(List.of(Sample.Row.of("next").from(peer).row()))).isEqualTo(2);
            return null;
        });
        assertThat(store.aggregate("p")).isEmpty();
        assertThat(store.overview().people()).isZero();
    }

    @Test
    void the_known_are_the_same_after_a_restart() throws CoreException {
        int peer = Sample.accounts(store, 1).get(0);
        List<InteractionRow> rows = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            rows.add(Sample.Row.of("k" + i).from(peer).at(i).row());
        }
        Sample.write(store, w -> w.insert(rows));
        store.close();
        store = Sample.open(folder);
        Sample.write(store, w -> {
            KnownInteractions known = w.knownInteractions();
            assertThat(known.size()).isEqualTo(2500);
            assertThat(rows).allMatch(r -> known.contentHash(known.keyHash("x", r.key())) == r.contentHash());
            return null;
        });
    }

    @Test
    void a_second_writer_waits_and_a_reader_does_not() throws Exception {
        int peer = Sample.accounts(store, 1).get(0);
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            AtomicInteger order = new AtomicInteger();
            Future<Integer> second;
            try (Writing writing = store.begin()) {
                writing.insert(List.of(Sample.Row.of("first").from(peer).row()));
                second = others.submit(() -> Sample.write(store, w -> order.incrementAndGet()));
                Future<Integer> reader = others.submit(() -> store.timeline(TimelineQuery.latest(50)).size()
                        + store.people(PeopleQuery.all()).size());
                assertThat(reader.get()).isBetween(0, 1);
                assertThat(order.get()).isZero();
                writing.commit();
            }
            assertThat(second.get()).isEqualTo(1);
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void readers_see_whole_rows_while_an_import_runs() throws Exception {
        List<Integer> peers = Sample.accounts(store, 20);
        ExecutorService others = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> writer = others.submit(() -> {
                int id = 0;
                for (int chunk = 0; chunk < 15; chunk++) {
                    List<InteractionRow> rows = new ArrayList<>();
                    for (int i = 0; i < 300; i++) {
                        rows.add(Sample.Row.of("k" + id).from(peers.get(id++ % 20)).to(peers.get(0)).at(id).row());
                    }
                    Sample.write(store, w -> w.insert(rows));
                }
                return id;
            });
            while (!writer.isDone()) {
                assertThat(store.timeline(new TimelineQuery(null, peers.get(3), null, 50)))
                        .allMatch(r -> r.actor().id() == peers.get(3));
                store.topAccounts(5);
                store.overview();
            }
            assertThat(writer.get()).isEqualTo(4500);
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void listeners_hear_of_commits_only() throws CoreException {
        List<String> heard = new ArrayList<>();
        store.addListener((uids, interactions) -> heard.add(uids + " " + interactions));
        try (Writing writing = store.begin()) {
            writing.put(List.of(Sample.person("lost", "L")));
        }
        Sample.write(store, w -> {
            w.put(List.of(Sample.person("p", "P")));
            return null;
        });
        Sample.write(store, w -> w.insert(List.of(Sample.Row.of("k").row())));
        assertThat(heard).containsExactly("[p] false", "[] true");
    }

    @Test
    void after_a_failure_a_writing_is_good_for_closing_only() throws CoreException {
        try (Writing writing = store.begin()) {
            assertThatThrownBy(() -> writing.update(List.of(Sample.Row.of("k").id(77).row())))
                    .isInstanceOf(CoreException.class).hasMessageContaining("77");
            assertThatThrownBy(writing::commit).isInstanceOf(IllegalStateException.class);
        }
        try (Writing writing = store.begin()) {
            assertThatThrownBy(store::begin).isInstanceOf(IllegalStateException.class);
            writing.commit();
        }
    }

    @Test
    void a_batch_keeps_chunks_problems_seen_coverage_and_journal_until_it_is_forgotten() throws CoreException {
        BatchRow open = new BatchRow(0, "u", "x", "/a.zip", "fp", 0, BatchRow.State.OPEN, 1, 0, 5, null, "{}", "");
        ChunkRow chunk = new ChunkRow(1, 0, 1, 3, 4, 5, 100);
        byte[] large = new byte[50_000];
        JournalRow step = new JournalRow(0, 1, 9, "Edit", 3, "Person", "p", null, large, false);
        CoverageRow cover = new CoverageRow(1, "x", 0, SignalKind.LIKE, Direction.IN, CoverageState.NEVER,
                InteractionRow.NO_TIME, InteractionRow.NO_TIME);
        long[] many = LongStream.rangeClosed(1, 9000).map(i -> 9001 - i).toArray();
        Sample.write(store, w -> {
            assertThat(w.putBatch(open)).isEqualTo(1);
            assertThat(w.putBatch(open)).isEqualTo(2);
            w.addChunk(chunk);
            w.addProblems(1, List.of(new ProblemRow("MALFORMED", "a", 1, "One.")));
            w.addProblems(1, List.of(new ProblemRow("MALFORMED", "a", 2, "Two.")));
            w.addSeen(1, many);
            w.addSeen(2, new long[] {5, 3});
            w.journal(List.of(step, step));
            w.putCoverage(List.of(cover));
            w.putCoverage(List.of(cover));
            assertThat(w.chunks(1)).containsExactly(chunk);
            assertThat(w.seenAfter(1)).containsExactly(3, 5);
            assertThat(w.journal(1)).extracting(JournalRow::id).containsExactly(2L, 1L);
            return null;
        });
        assertThat(store.problems(1)).extracting(ProblemRow::message).containsExactly("One.", "Two.");
        assertThat(store.seen(1)).hasSize(9000).isSorted();
        assertThat(store.coverage()).containsExactly(cover);
        assertThat(store.chunks(1)).containsExactly(chunk);
        List<JournalRow> journal = new ArrayList<>();
        store.journal(1, journal::add);
        assertThat(journal.get(0).after()).isEqualTo(large);
        assertThat(journal.get(0).before()).isNull();

        Sample.write(store, w -> {
            w.putBatch(new BatchRow(2, "u", "x", "/a.zip", "fp", 0, BatchRow.State.COMPLETE, 1, 2, 9, "c", "{}", ""));
            JournalRow first = journal.get(0);
            w.journal(List.of(new JournalRow(first.id(), 1, 9, "Edit", 3, "Person", "p", null, null, true)));
            w.removeJournal(List.of(2L));
            return null;
        });
        journal.clear();
        store.journal(1, journal::add);
        assertThat(journal).extracting(JournalRow::undone).containsExactly(true);
        assertThat(store.batches()).extracting(BatchRow::state)
                .containsExactly(BatchRow.State.OPEN, BatchRow.State.COMPLETE);

        Sample.write(store, w -> {
            w.removeChunk(chunk);
            w.removeCoverage(1);
            w.removeBatch(1);
            return null;
        });
        assertThat(store.batches()).hasSize(1);
        assertThat(store.seen(1)).isEmpty();
        assertThat(store.problems(1)).isEmpty();
    }
}
