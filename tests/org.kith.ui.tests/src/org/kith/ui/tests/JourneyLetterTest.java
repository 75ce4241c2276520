package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.followups.Messaging;
import org.kith.core.followups.ReadFollowUps;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineQuery;
import org.kith.ui.Choice;
import org.kith.ui.care.letters.Handing;

/** From a comment to a letter (journey 2), on the demo's people, by the keyboard alone. */
class JourneyLetterTest {
    private static final String LIST = "Who deserves a private word";
    private static final String ASKER = "Dorothy Merriweather";
    private static final String QUESTION = "Could you tell me how you found the volunteers?";
    private static final int MILLION = 1_000_000;

    private final Screen screen = new Screen();
    private final List<URI> opened = new ArrayList<>();
    private Session session;
    private String dorothy;
    private long steps;

    @BeforeEach
    void sheCommented() throws Exception {
        screen.samples();
        session = screen.service(Session.class);
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        context().set(Handing.class, new Handing(opened::add, file -> opened.add(file.toUri()), text -> {
        }));
        dorothy = queue().lines().stream().filter(line -> line.name().equals(ASKER)).findFirst().orElseThrow()
                .personUid();
        steps = newest();
    }

    @AfterEach
    void tidy() throws Exception {
        screen.quiet();
        while (newest() > steps) {
            session.history().undo(new NullProgressMonitor());
        }
        context().remove(Handing.class);
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.perspective("people");
    }

    private static IEclipseContext context() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class);
    }

    private org.kith.core.followups.FollowUps queue() throws CoreException {
        return new ReadFollowUps(session, Messaging.of(screen.service(PlatformRegistry.class)))
                .run(new NullProgressMonitor());
    }

    private long newest() throws CoreException {
        return session.history().undoable().map(step -> step.number()).orElse(-1L);
    }

    @Test
    void fromACommentToALetter() throws Exception {
        screen.keys("ALT+2");
        Table list = screen.table(LIST);
        screen.waitFor("her row", () -> row(list) >= 0);
        assertThat(list.getItem(row(list)).getText()).contains("Asked you in public", "The repair evening");
        assertThat(names(list)).as("the same list headless").startsWith(queue().today().stream()
                .map(line -> line.name()).toArray(String[]::new));
        screen.focus(list);
        screen.keys("HOME");
        for (int i = 0; i < list.getItemCount() && list.getSelectionIndex() != row(list); i++) {
            screen.keys("ARROW_DOWN");
        }

        screen.keys("W");
        StyledText letter = editor();
        screen.waitFor("her question beside the letter", () -> screen.shows(screen.shell(),
                text -> text.contains(QUESTION)));
        screen.type("Dear Dorothy, how are you?");
        screen.waitFor("that it could be for anyone", () -> screen.shows("Could be for anyone"::equals));
        screen.keys("CTRL+A");
        paste("Dear Dorothy,\n\nYou wrote that the repair evening sounds like what our institute has been looking for: "
                + "we asked in the harbour, one by one. And most half-built things wait for a person, not for a part, "
                + "as you say. Would you come on Thursday?\n\nMia");
        screen.waitFor("that it is for her", () -> screen.shows(("Written for " + ASKER)::equals));
        assertThat(screen.shows(text -> text.startsWith("Only true of this person:")
                && text.contains("the repair evening") && text.contains("half-built things wait"))).isTrue();
        screen.picture("letter-written");

        screen.keys("CTRL+ENTER");
        screen.waitFor("the mail program", () -> !opened.isEmpty());
        screen.quiet();
        String handed = URLDecoder.decode(opened.getFirst().toString().replace("+", "%2B"), StandardCharsets.UTF_8);
        assertThat(handed).startsWith("mailto:dorothy.merriweather@").contains("Would you come on Thursday");
        screen.waitFor("the question", () -> screen.line().contains("is in your mail program. Did you send it?"));
        assertThat(latest().direction()).as("not sent before I say so").isEqualTo(Direction.IN);
        screen.keys("F8");
        screen.waitFor("what was sent", () -> latest().direction() == Direction.OUT);
        assertThat(latest().type()).isEqualTo(InteractionType.EMAIL);

        screen.keys("ALT+2");
        Table after = screen.table(LIST);
        screen.waitFor("the row has closed itself", () -> row(after) < 0 && after.getItemCount() > 0);
        screen.quiet();
        screen.keys("CTRL+Z");
        screen.waitFor("the row is back", () -> row(after) >= 0);
    }

    @Test
    void aLetterOfAMegabyteIsChecked() {
        screen.keys("ALT+2");
        Table list = screen.table(LIST);
        screen.waitFor("her row", () -> row(list) >= 0);
        screen.focus(list);
        screen.keys("HOME");
        screen.keys("W");
        StyledText letter = editor();
        StringBuilder text = new StringBuilder("Dear Dorothy,\n");
        for (int i = 0; text.length() < MILLION; i++) {
            text.append("Line ").append(i).append(" of a very long letter about the harbour and its boats.\n");
        }
        paste(text.toString());
        screen.waitFor("all of it", () -> letter.getCharCount() >= MILLION);
        screen.waitFor("a verdict", () -> screen.shows("Could be for anyone"::equals)
                || screen.shows("On the way"::equals));
        screen.keys("CTRL+ENTER");
        screen.waitFor("a draft for the mail program", () -> !opened.isEmpty());
        assertThat(opened.getFirst().toString()).as("too long for an address").startsWith("file:").endsWith(".eml");
    }

    /** The subject comes first; Enter goes on to the letter. */
    private StyledText editor() {
        screen.waitFor("the subject", () -> Display.getCurrent().getFocusControl() instanceof Text field
                && field.getMessage().equals("Subject"));
        screen.keys("ENTER");
        screen.waitFor("the letter", () -> Display.getCurrent().getFocusControl() instanceof StyledText);
        return (StyledText) Display.getCurrent().getFocusControl();
    }

    private void paste(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        screen.keys("CTRL+V");
        screen.settle();
        clipboard.dispose();
    }

    private InteractionRow latest() {
        try {
            return session.store().timeline(TimelineQuery.of(dorothy, 1)).getFirst().interaction();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static int row(Table list) {
        return IntStream.range(0, list.getItemCount()).filter(i -> list.getItem(i).getText().startsWith(ASKER + ". "))
                .findFirst().orElse(-1);
    }

    private static List<String> names(Table list) {
        return IntStream.range(0, list.getItemCount()).mapToObj(i -> list.getItem(i).getText())
                .filter(text -> text.contains(". ")).map(text -> text.substring(0, text.indexOf(". "))).toList();
    }
}
