package org.kith.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddNote;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.RecordContact;
import org.kith.core.operations.SetMe;
import org.kith.core.operations.TrashPeople;
import org.kith.model.activity.Direction;

/** Undo and redo of what was done by hand. */
class HistoryTest {
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
    void goesBackAndForthAlsoAfterARestart() throws Exception {
        String uid = new AddPerson(desk.session(), "Ada", List.of("ada@example.org")).run(Desk.QUIET);
        String added = desk.everything().replaceAll("^(\\d+ \\S+) \\d+", "$1");
        new EditFeatures(desk.session(), uid, List.of("nicknames+=Countess", "birthday=1815-12-10", "name.given=Ada"))
                .run(Desk.QUIET);
        assertThat(desk.person("Ada").getNicknames()).containsExactly("Countess");
        desk.reopen();
        assertThat(desk.session().history().undo(Desk.QUIET).label()).isEqualTo("Edit Ada");
        assertThat(desk.everything().replaceAll("^(\\d+ \\S+) \\d+", "$1")).isEqualTo(added);
        desk.reopen();
        desk.session().history().redo(Desk.QUIET);
        assertThat(desk.person("Ada").getBirthday().getYear()).isEqualTo(1815);
        desk.session().history().undo(Desk.QUIET);
        desk.session().history().undo(Desk.QUIET);
        assertThat(desk.names()).isEmpty();
        assertThatThrownBy(() -> desk.session().history().undo(Desk.QUIET)).isInstanceOf(CoreException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void aNewStepForgetsWhatWasUndone() throws Exception {
        new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
        desk.session().history().undo(Desk.QUIET);
        new AddPerson(desk.session(), "Grace", List.of()).run(Desk.QUIET);
        assertThat(desk.session().history().redoable()).isEmpty();
        assertThat(desk.session().history().steps()).extracting(Step::label).containsExactly("Add Grace");
    }

    @Test
    void aStepWhoseObjectChangedSinceIsRefusedInWords() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(Desk.card("a", "Ada", "ada@one.example")));
        new AddNote(desk.session(), desk.row("Ada").uid(), "tea").run(Desk.QUIET);
        desk.load("vcard", (sink, monitor) -> sink.person(Desk.card("a", "Ada", "ada@two.example")));
        assertThatThrownBy(() -> desk.session().history().undo(Desk.QUIET)).isInstanceOf(CoreException.class)
                .hasMessageContaining("Ada was changed since");
        assertThat(desk.person("Ada").getNotes()).hasSize(1);
    }

    @Test
    void meetingsAndTrashAreSteps() throws Exception {
        new SetMe(desk.session(), List.of("Me"), List.of("me@example.org"), List.of()).run(Desk.QUIET);
        String uid = new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
        RecordContact.meeting(desk.session(), uid, Desk.NOW, "at the mixer").run(Desk.QUIET);
        assertThat(desk.timeline().getFirst().direction()).isEqualTo(Direction.MUTUAL);
        assertThat(desk.person("Ada").getRelationships().getFirst().getTypes()).containsExactly("met");
        assertThat(desk.row("Ada").lastContact()).isEqualTo(Desk.NOW.toEpochMilli());
        desk.session().history().undo(Desk.QUIET);
        assertThat(desk.timeline()).isEmpty();
        desk.session().history().redo(Desk.QUIET);
        assertThat(desk.timeline()).hasSize(1);
        new TrashPeople(desk.session(), List.of(uid), true).run(Desk.QUIET);
        assertThat(desk.names()).isEmpty();
        desk.session().history().undo(Desk.QUIET);
        assertThat(desk.names()).containsExactly("Ada");
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }
}
