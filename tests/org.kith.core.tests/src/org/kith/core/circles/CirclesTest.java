package org.kith.core.circles;

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
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.TagPeople;
import org.kith.core.operations.TrashPeople;
import org.kith.core.session.Session;

/** Circles that the user fills, and those that fill themselves. */
class CirclesTest {
    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private String ada;
    private String bob;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        ada = new AddPerson(session, "Ada", List.of("ada@engines.example")).run(Desk.QUIET);
        bob = new AddPerson(session, "Bób", List.of("bob@engines.example")).run(Desk.QUIET);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFixedCircleHasWhomTheUserPutsIn() throws Exception {
        String uid = new NewCircle(session, "Book club", null, List.of(bob)).run(Desk.QUIET);
        assertThat(members(uid)).containsExactly(bob);
        new AddToCircle(session, uid, List.of(ada, bob)).run(Desk.QUIET);
        assertThat(members(uid)).containsExactly(ada, bob);
        new RemoveFromCircle(session, uid, List.of(bob)).run(Desk.QUIET);
        assertThat(members(uid)).containsExactly(ada);
        session.history().undo(Desk.QUIET);
        assertThat(members(uid)).containsExactly(ada, bob);
        new TrashPeople(session, List.of(bob), true).run(Desk.QUIET);
        assertThat(members(uid)).containsExactly(ada);
    }

    @Test
    void aCircleByQueryFillsItself() throws Exception {
        String uid = new NewCircle(session, "Engines", "  ENGINES  bob ", List.of()).run(Desk.QUIET);
        assertThat(new CircleMembers(session).all()).containsExactly(
                new CircleMembers.Listed(uid, "Engines", "engines bob"));
        assertThat(members(uid)).containsExactly(bob);
        new TagPeople(session, List.of(ada), List.of("Bob's friend"), List.of()).run(Desk.QUIET);
        assertThat(members(uid)).containsExactly(ada, bob);
        assertThatThrownBy(() -> new AddToCircle(session, uid, List.of(ada)).run(Desk.QUIET))
                .isInstanceOf(CoreException.class).hasMessageContaining("fills itself");
        new EditCircle(session, uid, "Machines", "ada").run(Desk.QUIET);
        assertThat(members(uid)).containsExactly(ada);
        new EditCircle(session, uid, "Machines", "").run(Desk.QUIET);
        new TagPeople(session, List.of(ada), List.of(), List.of("Bob's friend")).run(Desk.QUIET);
        assertThat(members(uid)).as("fixed as it was").containsExactly(ada);
    }

    @Test
    void twoCirclesHaveTwoNames() throws Exception {
        String uid = new NewCircle(session, "Kin", null, List.of()).run(Desk.QUIET);
        assertThatThrownBy(() -> new NewCircle(session, " kín", null, List.of()).run(Desk.QUIET))
                .isInstanceOf(CoreException.class).hasMessageContaining("Kin");
        assertThatThrownBy(() -> new NewCircle(session, " ", null, List.of()).run(Desk.QUIET))
                .isInstanceOf(CoreException.class).hasMessageContaining("needs a name");
        new EditCircle(session, uid, "KIN", null).run(Desk.QUIET);
        new DeleteCircle(session, uid).run(Desk.QUIET);
        assertThat(new CircleMembers(session).all()).isEmpty();
        new NewCircle(session, "Kin", null, List.of()).run(Desk.QUIET);
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }

    private List<String> members(String uid) throws CoreException {
        return new CircleMembers(session).of(uid);
    }
}
