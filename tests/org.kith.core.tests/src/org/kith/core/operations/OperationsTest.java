package org.kith.core.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.core.imports.Desk.message;
import static org.kith.core.imports.Desk.owner;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.identity.Uids;
import org.kith.core.imports.Desk;
import org.kith.core.session.Settings;
import org.kith.insight.Weights;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.AccountKey;
import org.kith.store.InteractionRow;

/** What a person does by hand. */
class OperationsTest {
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
    void aClaimedAccountTurnsItsInteractionsAndBack() throws Exception {
        desk.load((sink, monitor) -> {
            sink.owner(owner("1"));
            sink.interaction(message("a", "1", "2", "mine"));
        });
        desk.load((sink, monitor) -> {
            sink.owner(owner("7"));
            sink.interaction(message("b", "7", "2", "the other account"));
            sink.interaction(message("c", "2", "7", "answer"));
        });
        assertThat(desk.interaction("b").orElseThrow().direction()).isEqualTo(Direction.NONE);
        assertThat(new ClaimAccount(desk.session(), new AccountKey("x", "7")).run(Desk.QUIET)).isEqualTo(2);
        assertThat(desk.interaction("b").orElseThrow().direction()).isEqualTo(Direction.OUT);
        assertThat(desk.interaction("c").orElseThrow().direction()).isEqualTo(Direction.IN);
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
        desk.session().history().undo(Desk.QUIET);
        assertThat(desk.interaction("b").orElseThrow().direction()).isEqualTo(Direction.NONE);
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }

    @Test
    void whatWasEnteredByHandIsDeletedAndComesBackByUndo() throws Exception {
        new SetMe(desk.session(), List.of("Robin"), List.of(), List.of()).run(Desk.QUIET);
        String mei = new AddPerson(desk.session(), "Mei", List.of()).run(Desk.QUIET);
        RecordContact.meeting(desk.session(), mei, desk.session().clock().instant(), "Lunch").run(Desk.QUIET);
        InteractionRow lunch = desk.timeline().getFirst();
        assertThat(DeleteContact.fits(lunch)).isTrue();

        new DeleteContact(desk.session(), lunch.id()).run(Desk.QUIET);
        assertThat(desk.timeline()).isEmpty();
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();

        desk.session().history().undo(Desk.QUIET);
        assertThat(desk.timeline()).singleElement().extracting(InteractionRow::text).isEqualTo("Lunch");
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
        assertThatThrownBy(() -> new DeleteContact(desk.session(), 12345).run(Desk.QUIET))
                .hasMessageContaining("gone");
    }

    @Test
    void aChoiceIsKeptAndTakenBack() throws Exception {
        new SetSettings(desk.session(), Map.of(Settings.TODAY_LIMIT, "8", "weight.like", "0.5")).run(Desk.QUIET);
        assertThat(desk.session().settings().todayLimit()).isEqualTo(8);
        assertThat(Weights.of(desk.session().settings().chosen()).of(InteractionType.LIKE, 0)).isEqualTo(0.5);

        new SetSettings(desk.session(), Map.of("weight.like", "")).run(Desk.QUIET);
        assertThat(desk.session().settings().chosen()).containsOnlyKeys(Settings.TODAY_LIMIT);
        desk.session().history().undo(Desk.QUIET);
        desk.session().history().undo(Desk.QUIET);

        assertThat(desk.session().settings().chosen()).isEmpty();
        assertThat(desk.session().settings().todayLimit()).isEqualTo(5);
    }

    @Test
    void choosingNothingNewIsNoStep() throws Exception {
        new SetSettings(desk.session(), Map.of(Settings.ZONE, "Asia/Tokyo")).run(Desk.QUIET);
        int steps = desk.session().history().steps().size();

        new SetSettings(desk.session(), Map.of(Settings.ZONE, "Asia/Tokyo")).run(Desk.QUIET);

        assertThat(desk.session().history().steps()).hasSize(steps);
    }

    @Test
    void whoIAmIsNeededBeforeAnyDirectionIsRight() throws Exception {
        new SetMe(desk.session(), List.of("Me", "Myself"), List.of("Me@Example.org"),
                List.of(new AccountKey("x", "1"))).run(Desk.QUIET);
        assertThat(desk.session().me().names()).containsExactlyInAnyOrder("Me", "Myself");
        assertThat(desk.session().me().emails()).containsExactly("me@example.org");
        desk.load((sink, monitor) -> sink.interaction(message("a", "2", "1", "hello")));
        assertThat(desk.interaction("a").orElseThrow().direction()).isEqualTo(Direction.IN);
        desk.reopen();
        assertThat(desk.session().me().owns(new AccountKey("x", "1"))).isTrue();
    }

    @Test
    void whatTheModelRefusesIsNotSaved() throws Exception {
        String uid = new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
        assertThatThrownBy(() -> edit(uid, "nosuch=1")).isInstanceOf(CoreException.class)
                .hasMessageContaining("has no feature");
        assertThatThrownBy(() -> edit(uid, "tier=Z")).isInstanceOf(CoreException.class)
                .hasMessageContaining("no value");
        assertThatThrownBy(() -> edit(uid, "uid=other")).isInstanceOf(CoreException.class);
        assertThatThrownBy(() -> edit("nobody", "gender=F")).isInstanceOf(CoreException.class)
                .hasMessageContaining("no aggregate with the uid nobody");
        edit(uid, "tier=A", "email+=ada@example.org", "organization=Analytical Engines", "doNotContact=true");
        assertThat(desk.row("Ada").organization()).isEqualTo("Analytical Engines");
        assertThat(desk.row("Ada").emails()).containsExactly("ada@example.org");
    }

    private void edit(String uid, String... assignments) throws CoreException {
        new EditFeatures(desk.session(), uid, List.of(assignments)).run(Desk.QUIET);
    }

    @Test
    void accountsAreLinkedUnlinkedAndPromoted() throws Exception {
        desk.load((sink, monitor) -> sink.account(Desk.account("5", "mei")));
        String account = Uids.account("x", "5");
        String ada = new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
        new LinkAccount(desk.session(), account, ada).run(Desk.QUIET);
        assertThat(desk.row("Ada").accounts()).hasSize(1);
        new UnlinkAccount(desk.session(), account).run(Desk.QUIET);
        assertThat(desk.row("Ada").accounts()).isEmpty();
        new PromoteAccount(desk.session(), account).run(Desk.QUIET);
        assertThat(desk.row("mei").accounts()).hasSize(1);
        assertThatThrownBy(() -> new PromoteAccount(desk.session(), account).run(Desk.QUIET))
                .isInstanceOf(CoreException.class);
    }

    @Test
    void tagsAreOneStepForAll() throws Exception {
        String a = new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
        String b = new AddPerson(desk.session(), "Bob", List.of()).run(Desk.QUIET);
        new TagPeople(desk.session(), List.of(a, b), List.of("client"), List.of()).run(Desk.QUIET);
        assertThat(desk.row("Bob").tags()).containsExactly("client");
        desk.session().history().undo(Desk.QUIET);
        assertThat(desk.row("Ada").tags()).isEmpty();
        assertThat(new VerifyWorkspace(desk.session()).run(Desk.QUIET)).isEmpty();
    }
}
