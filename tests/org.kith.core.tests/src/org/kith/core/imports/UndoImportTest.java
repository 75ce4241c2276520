package org.kith.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.core.imports.Desk.card;
import static org.kith.core.imports.Desk.like;
import static org.kith.core.imports.Desk.message;
import static org.kith.core.imports.Desk.owner;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.operations.AddNote;
import org.kith.core.operations.AddPerson;
import org.kith.store.BatchRow;

/** Taking an import back. */
class UndoImportTest {
    @TempDir
    Path folder;
    private Desk desk;

    private static final Desk.Script FIRST = (sink, monitor) -> {
        sink.owner(owner("1"));
        sink.person(card("c1", "Grace Hopper", "grace@example.org"));
        sink.interaction(message("m1", "1", "2", "hello"));
        sink.interaction(like("l1", "1", "3"));
    };

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void leavesNothingOfIt() throws Exception {
        ImportResult result = desk.load(FIRST);
        undo(result);
        assertThat(desk.names()).isEmpty();
        assertThat(desk.timeline()).isEmpty();
        assertThat(desk.store().overview().accounts()).isZero();
        assertThat(desk.session().me().personUid()).isNull();
        assertThat(desk.store().batches().getFirst().state()).isEqualTo(BatchRow.State.UNDONE);
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }

    @Test
    void worksAfterARestartAndOnlyOnce() throws Exception {
        ImportResult result = desk.load(FIRST);
        desk.reopen();
        undo(result);
        assertThat(desk.timeline()).isEmpty();
        assertThatThrownBy(() -> undo(result)).isInstanceOf(CoreException.class).hasMessageContaining("already");
    }

    @Test
    void theSameImportComesBackWholeAfterwards() throws Exception {
        undo(desk.load(FIRST));
        desk.load(FIRST);
        assertThat(desk.names()).hasSize(2);
        assertThat(desk.timeline()).hasSize(2);
    }

    @Test
    void putsBackWhatItChanged() throws Exception {
        desk.load(FIRST);
        String before = withoutRevisions();
        ImportResult second = desk.load((sink, monitor) -> {
            sink.owner(owner("1"));
            sink.person(card("c1", "Grace B. Hopper", "hopper@example.org"));
            sink.interaction(message("m1", "1", "2", "edited"));
            sink.interaction(message("m9", "9", "1", "new"));
        });
        assertThat(desk.row("Grace B. Hopper").emails()).hasSize(2);
        undo(second);
        assertThat(withoutRevisions()).isEqualTo(before);
    }

    @Test
    void keepsWhatALaterImportMetAgain() throws Exception {
        ImportResult first = desk.load(FIRST);
        desk.load((sink, monitor) -> {
            sink.owner(owner("1"));
            sink.interaction(message("m1", "1", "2", "hello"));
        });
        UndoResult result = undo(first);
        assertThat(result.kept()).isPositive();
        assertThat(desk.timeline()).extracting(row -> row.key()).containsExactly("m1");
        assertThat(desk.session().me().personUid()).isNotNull();
    }

    @Test
    void keepsWhatTheUserTouched() throws Exception {
        ImportResult first = desk.load(FIRST);
        new AddNote(desk.session(), desk.row("Grace Hopper").uid(), "met at the mixer").run(Desk.QUIET);
        undo(first);
        assertThat(desk.names()).containsExactly("Grace Hopper");
    }

    @Test
    void unlinksAccountsThatStay() throws Exception {
        desk.load((sink, monitor) -> sink.account(org.kith.core.platform.AccountRecord.of("x", "7")
                .uri("https://x.com/mei").build()));
        ImportResult cards = desk.load("vcard", (sink, monitor) -> {
            var card = card("m", "Mei Tanaka", null);
            card.person().getContactPoints().add(Desk.point(org.kith.model.people.ContactPointKind.URL,
                    "https://x.com/mei"));
            sink.person(card);
        });
        assertThat(desk.row("Mei Tanaka").accounts()).hasSize(1);
        undo(cards);
        assertThat(desk.store().accounts(new org.kith.store.AccountQuery("x", null, null, null, 0)))
                .allMatch(row -> row.personUid() == null);
    }

    @Test
    void goesOnAfterACancel() throws Exception {
        ImportResult large = desk.load((sink, monitor) -> {
            sink.owner(owner("1"));
            for (int i = 0; i < 5000; i++) {
                sink.interaction(like("l" + i, "1", "a" + i % 10));
            }
        });
        int[] asked = {0};
        NullProgressMonitor impatient = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return asked[0]++ >= 2;
            }
        };
        assertThatThrownBy(() -> new UndoImport(desk.session(), large.batch()).run(impatient))
                .isInstanceOf(OperationCanceledException.class);
        long left = desk.store().overview().interactions();
        assertThat(left).isBetween(1L, 4999L);
        desk.reopen();
        undo(large);
        assertThat(desk.store().overview().interactions()).isZero();
    }

    @Test
    void leavesHandMadePeopleAlone() throws Exception {
        new AddPerson(desk.session(), "By Hand", List.of()).run(Desk.QUIET);
        undo(desk.load(FIRST));
        assertThat(desk.names()).containsExactly("By Hand");
    }

    private UndoResult undo(ImportResult result) throws CoreException {
        return new UndoImport(desk.session(), result.batch()).run(Desk.QUIET);
    }

    private String withoutRevisions() throws CoreException {
        return desk.everything().replaceAll("(?m)^(\\d+ \\S+) \\d+ ", "$1 ")
                .replaceAll("(?m)^ConversationRow.*\n", "");
    }
}
