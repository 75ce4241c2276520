package org.kith.core.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.core.imports.Desk.message;
import static org.kith.core.imports.Desk.owner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.journal.Step;
import org.kith.store.PeopleQuery;

/** The trash gives back for thirty days, and then no more. */
class TrashTest {
    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theTrashKeepsPeopleForThirtyDays() throws Exception {
        Desk.Script archive = (sink, monitor) -> {
            sink.owner(owner("1"));
            sink.interaction(message("a", "1", "2", "hello"));
            sink.interaction(message("b", "2", "1", "hello to you"));
        };
        desk.load(archive);
        String ada = new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
        String other = desk.store().people(PeopleQuery.all()).stream().filter(uid -> !uid.equals(ada)
                && !uid.equals(desk.session().me().personUid())).findFirst().orElseThrow();
        new TrashPeople(desk.session(), List.of(other), true).run(Desk.QUIET);
        desk.later(Duration.ofDays(20));
        new TrashPeople(desk.session(), List.of(ada), true).run(Desk.QUIET);
        assertThat(new EmptyTrash(desk.session()).run(Desk.QUIET)).isZero();
        desk.later(Duration.ofDays(10));
        assertThat(new EmptyTrash(desk.session()).run(Desk.QUIET)).isEqualTo(1);
        assertThat(trash()).containsExactly(ada);
        assertThat(desk.timeline()).isEmpty();
        assertThat(desk.session().history().steps()).extracting(Step::label)
                .containsExactly("Move Ada to the trash", "Add Ada");
        desk.load(archive);
        assertThat(desk.timeline()).as("does not come back").isEmpty();
        new TrashPeople(desk.session(), List.of(ada), false).run(Desk.QUIET);
        assertThat(desk.names()).contains("Ada");
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
        assertThat(new VerifyWorkspace(desk.session()).run(Desk.QUIET)).isEmpty();
    }

    @Test
    void nobodyDeletesThemselvesByMarkingAll() throws Exception {
        new SetMe(desk.session(), List.of("Me"), List.of(), List.of()).run(Desk.QUIET);
        String me = desk.session().me().personUid();
        String ada = new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
        new TrashPeople(desk.session(), List.of(me, ada), true).run(Desk.QUIET);
        assertThat(trash()).containsExactly(ada);
        assertThatThrownBy(() -> new TrashPeople(desk.session(), List.of(me), true).run(Desk.QUIET))
                .isInstanceOf(CoreException.class);
    }

    private List<String> trash() throws CoreException {
        return desk.store().people(new PeopleQuery(null, PeopleQuery.Order.NAME, true, 0));
    }
}
