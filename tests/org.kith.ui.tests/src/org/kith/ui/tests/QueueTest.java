package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.ForgetPerson;
import org.kith.core.operations.RecordContact;
import org.kith.core.operations.SetSettings;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineQuery;
import org.kith.ui.Choice;

/** From a question to a letter (journey 2), and what else one does in the One-on-one view, by real keys. */
class QueueTest {
    private static final String LIST = "Who deserves a private word";
    private static final String QUESTION = "Where do you keep the looms?";

    private final Screen screen = new Screen();
    private Session session;
    private String ada;
    private Table list;

    @BeforeEach
    void sheAsks() throws Exception {
        screen.samples();
        session = screen.service(Session.class);
        ada = new AddPerson(session, "Ada Queuetest", List.of("ada.queuetest@example.org"))
                .run(new NullProgressMonitor());
        new EditFeatures(session, ada, List.of("tier=A")).run(new NullProgressMonitor());
        RecordContact.of(session, ada, InteractionType.MESSAGE, Direction.IN,
                session.clock().instant().minus(Duration.ofHours(3)), QUESTION).run(new NullProgressMonitor());
        screen.perspective("oneonone");
        screen.show("org.kith.ui.care.queue");
        list = screen.table(LIST);
        screen.waitFor("her row", () -> row() >= 0);
        screen.focus(list);
        screen.keys("HOME");
        stand();
    }

    @AfterEach
    void nobody() throws Exception {
        screen.quiet();
        new SetSettings(session, Map.of(Settings.TODAY_LIMIT, "")).run(new NullProgressMonitor());
        new ForgetPerson(session, ada).run(new NullProgressMonitor());
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.perspective("people");
        screen.quiet();
    }

    /** Where she is; -1 when she is not listed. */
    private int row() {
        return row("Ada Queuetest");
    }

    private int row(String start) {
        return IntStream.range(0, list.getItemCount()).filter(i -> list.getItem(i).getText(0).startsWith(start))
                .findFirst().orElse(-1);
    }

    private void stand() {
        for (int i = 0; i < list.getItemCount() && list.getSelectionIndex() != row(); i++) {
            screen.keys("ARROW_DOWN");
        }
        assertThat(list.getSelectionIndex()).isEqualTo(row());
    }

    private InteractionRow latest() {
        try {
            return session.store().timeline(TimelineQuery.of(ada, 1)).getFirst().interaction();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theRowSaysWhyAndTheCardAndTimelineFollow() {
        assertThat(list.getItem(row()).getText(0)).isEqualTo("Ada Queuetest. Asked you: “" + QUESTION
                + "” · never one-on-one yet 3 h ago");
        screen.waitFor("the choice", () -> ada.equals(screen.service(Choice.class).person()));
        screen.waitFor("her card", () -> screen.shows(screen.shell(), "Ada Queuetest"::equals));
    }

    @Test
    void spaceNotesThatIHaveWrittenAndUndoBringsTheRowBack() {
        screen.keys("SPACE");
        screen.waitFor("no row", () -> row() < 0);
        screen.quiet();
        assertThat(latest().type()).isEqualTo(InteractionType.EMAIL);
        assertThat(latest().direction()).isEqualTo(Direction.OUT);
        screen.waitFor("the quiet line", () -> screen.line().contains("Ada Queuetest"));

        screen.keys("CTRL+Z");

        screen.waitFor("the row", () -> row() >= 0);
        assertThat(latest().direction()).isEqualTo(Direction.IN);
    }

    @Test
    void notThisTimeTakesTheRowOffAndUndoBringsItBack() {
        screen.keys("X");
        screen.waitFor("no row", () -> row() < 0);
        screen.waitFor("the quiet line", () -> screen.line().startsWith("Not this time: write to Ada Queuetest"));

        screen.keys("CTRL+Z");

        screen.waitFor("the row", () -> row() >= 0);
    }

    @Test
    void laterAsksUntilWhenAndWhatIsPutOffIsAmongAll() {
        screen.keys("L");
        screen.keys("T");
        screen.waitFor("no row", () -> row() < 0);
        screen.waitFor("the quiet line", () -> screen.line().startsWith("Later: write to Ada Queuetest"));

        screen.press(screen.button("Show all"));

        screen.waitFor("those put off", () -> row("Put off") >= 0);
        assertThat(row()).isGreaterThan(row("Put off"));
        screen.press(screen.button("Show the short list"));
        screen.waitFor("no row", () -> row() < 0);
    }

    @Test
    void everyWordOpensItsEvidence() {
        screen.keys("E");
        Shell popup = screen.window("Asked you");
        Table rows = screen.in(popup, Table.class, table -> table.getItemCount() == 1);
        assertThat(screen.row(rows, 0)).contains(QUESTION);
        screen.keys("ESC");
        screen.waitFor("the end", popup::isDisposed);
    }

    @Test
    void enterOpensHerCard() {
        screen.keys("ENTER");
        screen.waitFor("the card", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .getActivePartReference().getId().equals("org.kith.ui.people.card"));
        assertThat(screen.service(Choice.class).person()).isEqualTo(ada);
    }

    @Test
    void aDayHasAnEnd() throws Exception {
        screen.changed(() -> {
            new SetSettings(session, Map.of(Settings.TODAY_LIMIT, "1")).run(new NullProgressMonitor());
            return null;
        });
        screen.waitFor("the short list", () -> list.getItemCount() == 2);
        assertThat(row()).isZero();

        screen.keys("SPACE");

        screen.waitFor("the end", () -> list.getItemCount() == 1);
        assertThat(row("That is enough for today.")).isZero();
        screen.quiet();
        screen.keys("CTRL+Z");
        screen.waitFor("the row", () -> row() == 0);
    }

    @Test
    void fromAQuestionToALetter() throws Exception {
        screen.keys("W");
        focus(Text.class);
        screen.keys("ENTER");
        StyledText letter = (StyledText) focus(StyledText.class);
        screen.waitFor("her question beside the letter", () -> screen.shows(screen.shell(),
                text -> text.contains(QUESTION)));
        screen.type("Dear Ada, the looms are in the barn behind the mill.");
        screen.waitFor("the text", () -> letter.getText().endsWith("mill."));
        screen.press(screen.button("It was sent"));
        screen.waitFor("what was sent", () -> latest().direction() == Direction.OUT);

        screen.perspective("oneonone");
        screen.show("org.kith.ui.care.queue");
        list = screen.table(LIST);
        screen.waitFor("no row", () -> row() < 0);
    }

    private Control focus(Class<? extends Control> type) {
        screen.waitFor("the letter", () -> type.isInstance(Display.getCurrent().getFocusControl()));
        return Display.getCurrent().getFocusControl();
    }
}
