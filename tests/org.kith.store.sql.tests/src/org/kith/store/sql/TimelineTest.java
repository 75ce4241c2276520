package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.model.activity.Direction;
import org.kith.store.ConversationRow;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;
import org.kith.store.Store;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/** Timelines page without gaps or doubles. */
class TimelineTest {
    @TempDir
    Path folder;

    @Test
    void pages_meet_seamlessly_also_at_equal_and_unknown_times() throws CoreException {
        try (Store store = Sample.open(folder)) {
            int me = Sample.me(store);
            List<Integer> peers = Sample.accounts(store, 2);
            Sample.write(store, w -> {
                w.put(List.of(Sample.person("p", "Pia"), Sample.account("peer0", "p", false, 1),
                        Sample.account("peer1", "p", false, 1)));
                return null;
            });
            Random random = new Random(5);
            List<InteractionRow> rows = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                long time = random.nextInt(6) == 0 ? InteractionRow.NO_TIME : random.nextInt(12);
                int[] targets = switch (i % 3) {
                    case 0 -> new int[] {peers.get(0)};
                    case 1 -> new int[] {peers.get(0), peers.get(1)};
                    default -> new int[] {me, peers.get(1)};
                };
                rows.add(Sample.Row.of("k" + i).direction(Direction.OUT).from(me).to(targets).at(time).row());
            }
            long first = Sample.write(store, w -> w.insert(rows));
            List<Long> expected = new ArrayList<>();
            for (long id = first; id < first + 300; id++) {
                expected.add(id);
            }
            expected.sort(Comparator.comparingLong((Long id) -> rows.get((int) (id - first)).published())
                    .thenComparingLong(id -> id).reversed());

            for (int limit : new int[] {1, 7, 50, 1000}) {
                assertThat(walk(store, TimelineQuery.latest(limit))).containsExactlyElementsOf(expected);
                assertThat(walk(store, TimelineQuery.of("p", limit))).containsExactlyElementsOf(expected);
                assertThat(walk(store, new TimelineQuery(null, me, null, limit)))
                        .containsExactlyElementsOf(expected);
            }
            assertThat(walk(store, new TimelineQuery(null, peers.get(0), null, 9))).hasSize(200);
            assertThat(store.timeline(TimelineQuery.of("nobody", 5))).isEmpty();
        }
    }

    @Test
    void a_row_comes_whole_with_names_and_thread() throws CoreException {
        try (Store store = Sample.open(folder)) {
            int me = Sample.me(store);
            int peer = Sample.accounts(store, 1).get(0);
            String text = "né\uD83D\uDE00\uD800 ".repeat(5000);
            InteractionRow row = Sample.write(store, w -> {
                SourceKey key = new SourceKey("x", "thread");
                int thread = w.conversations(List.of(new ConversationRow(0, key, "T", List.of(me)))).get(key);
                assertThat(w.conversations(List.of(new ConversationRow(0, key, null, List.of(peer, me)))))
                        .containsEntry(key, thread);
                InteractionRow plain = Sample.Row.of("k".repeat(5000)).from(peer).to(me).text(text)
                        .link("https://example.org/" + "a".repeat(9000)).seenBy(me).row();
                InteractionRow full = new InteractionRow(0, plain.platform(), plain.key(), plain.contentHash(),
                        plain.type(), plain.actor(), plain.targets(), plain.published(), plain.precision(),
                        plain.published() + 1, plain.direction(), plain.audience(), 3, "object", "reply", thread,
                        "summary", plain.text(), plain.link(), 4, me, "a.js", 12);
                long id = w.insert(List.of(full));
                assertThat(w.interactionIds(List.of(new SourceKey("x", plain.key()), new SourceKey("x", "none"))))
                        .isEqualTo(Map.of(new SourceKey("x", plain.key()), id));
                return full;
            });
            TimelineRow read = store.timeline(TimelineQuery.latest(1)).get(0);
            assertThat(read.interaction()).usingRecursiveComparison().ignoringFields("id").isEqualTo(row);
            assertThat(read.actor().key().key()).isEqualTo("peer0");
            assertThat(read.targets().get(0).own()).isTrue();
            assertThat(read.conversation()).isEqualTo("thread");
            List<ConversationRow> threads = new ArrayList<>();
            store.conversations(threads::add);
            assertThat(threads).containsExactly(new ConversationRow(1, new SourceKey("x", "thread"), "T",
                    List.of(me, peer).stream().sorted().toList()));
        }
    }

    private static List<Long> walk(Store store, TimelineQuery query) throws CoreException {
        List<Long> ids = new ArrayList<>();
        List<TimelineRow> page = store.timeline(query);
        while (!page.isEmpty()) {
            page.forEach(r -> ids.add(r.interaction().id()));
            page = store.timeline(query.after(page.get(page.size() - 1).cursor()));
        }
        return ids;
    }
}
