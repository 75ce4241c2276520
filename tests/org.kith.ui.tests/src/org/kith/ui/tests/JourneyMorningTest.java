package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.entry.AddPromise;
import org.kith.core.followups.Messaging;
import org.kith.core.operations.EditFeatures;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.today.ReadToday;
import org.kith.core.today.Today;
import org.kith.core.today.TodayLine;
import org.kith.core.today.TodayLine.Section;
import org.kith.model.activity.Direction;
import org.kith.ui.Choice;
import org.kith.ui.PlainText;

/** Five minutes in the morning (journey 1), on the demo's people, by the keyboard alone. */
class JourneyMorningTest {
    private static final int FIVE = 5;
    private static final int MOST = 300;

    private final Screen screen = new Screen();
    private Session session;
    private Table list;
    private long steps;

    @BeforeEach
    void theMorning() throws Exception {
        screen.samples();
        session = screen.service(Session.class);
        steps = newest();
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.keys("ALT+1");
        list = screen.table("What today asks for");
        Today today = today();
        screen.waitFor("today", () -> shown(today));
        screen.focus(list);
        screen.keys("HOME");
    }

    @AfterEach
    void tidy() throws Exception {
        screen.quiet();
        while (newest() > steps) {
            session.history().undo(new NullProgressMonitor());
        }
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.perspective("people");
    }

    private long newest() throws CoreException {
        return session.history().undoable().map(step -> step.number()).orElse(-1L);
    }

    private Today today() throws CoreException {
        return new ReadToday(session, Messaging.of(screen.service(PlatformRegistry.class)))
                .run(new NullProgressMonitor());
    }

    /** Each line of the list that the command line gives, in its order. */
    private boolean shown(Today today) {
        int at = -1;
        for (Section section : Section.values()) {
            for (TodayLine line : today.of(section)) {
                int from = at;
                at = IntStream.range(from + 1, list.getItemCount()).filter(i -> list.getItem(i).getText()
                        .startsWith(line.name() + ". " + PlainText.line(line.why(), MOST))).findFirst().orElse(-1);
                if (at < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean has(TodayLine line) {
        return IntStream.range(0, list.getItemCount())
                .anyMatch(i -> list.getItem(i).getText().startsWith(line.name() + ". "
                        + PlainText.line(line.why(), MOST)));
    }

    /** Walks down to a line. */
    private void stand(TodayLine line) {
        screen.keys("HOME");
        for (int i = 0; i < list.getItemCount(); i++) {
            if (list.getItem(list.getSelectionIndex()).getText()
                    .startsWith(line.name() + ". " + PlainText.line(line.why(), MOST))) {
                return;
            }
            screen.keys("ARROW_DOWN");
        }
        throw new AssertionError("no " + line.name());
    }

    @Test
    void todayIsTheStartPage() {
        assertThat(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective())
                .isEqualTo("org.kith.workbench.today");
    }

    @Test
    void theListIsShortAndSaysWhy() throws Exception {
        Today today = today();
        assertThat(today.of(Section.LETTERS)).hasSizeBetween(1, FIVE);
        assertThat(today.of(Section.MOMENTS)).hasSizeBetween(1, FIVE);
        for (Section section : Section.values()) {
            assertThat(today.of(section)).allMatch(line -> !line.why().isBlank());
        }
        assertThat(list.getItem(list.getItemCount() - 1).getText()).isEqualTo("That is enough for today.");
        screen.picture("today");
        screen.keys("E");
        Shell popup = screen.window(today.of(Section.LETTERS).getFirst().why().substring(0, 12));
        assertThat(screen.in(popup, Table.class, table -> table.getItemCount() > 0).getItemCount()).isPositive();
        screen.keys("ESC");
        screen.waitFor("the list again", list::isFocusControl);
    }

    @Test
    void promisesAndBirthdaysThatAreNearStandOnIt() throws Exception {
        String person = today().of(Section.LETTERS).getFirst().personUid();
        screen.changed(() -> {
            new AddPromise(session, person, "two pages on kilns", Direction.OUT, session.clock().instant())
                    .run(new NullProgressMonitor());
            new EditFeatures(session, person, List.of("birthday=1984-03-14")).run(new NullProgressMonitor());
            return null;
        });
        screen.waitFor("the promise", () -> shows("You promised: two pages on kilns"));
        screen.waitFor("the birthday", () -> shows("in 2 days"));
        TodayLine promise = today().of(Section.PROMISES).getFirst();
        stand(promise);
        screen.keys("SPACE");
        screen.waitFor("it is kept", () -> !has(promise));
    }

    private boolean shows(String words) {
        return IntStream.range(0, list.getItemCount()).anyMatch(i -> list.getItem(i).getText().contains(words));
    }

    @Test
    void oneKeyActsOneDefersOneDismissesAndAllCanBeTakenBack() throws Exception {
        TodayLine moment = today().of(Section.MOMENTS).getFirst();
        stand(moment);
        screen.keys("SPACE");
        screen.waitFor("it is honoured", () -> !has(moment));
        screen.quiet();
        screen.keys("CTRL+Z");
        screen.waitFor("it is back", () -> has(moment));
        screen.quiet();

        TodayLine letter = today().of(Section.LETTERS).getFirst();
        stand(letter);
        screen.keys("L");
        screen.keys("T");
        screen.waitFor("it is put off", () -> !has(letter));
        screen.quiet();
        assertThat(today().of(Section.LETTERS)).as("another takes its place, or the day is shorter")
                .noneMatch(line -> line.name().equals(letter.name())).hasSizeLessThanOrEqualTo(FIVE);
        screen.keys("CTRL+Z");
        screen.waitFor("it is back", () -> has(letter));
        screen.quiet();

        stand(letter);
        screen.keys("X");
        screen.waitFor("it is dismissed", () -> !has(letter));
        screen.quiet();
        screen.keys("CTRL+Z");
        screen.waitFor("it is back", () -> has(letter));
    }

    @Test
    void whenAllIsDoneItIsEnough() throws Exception {
        for (List<TodayLine> left = open(); !left.isEmpty(); left = open()) {
            TodayLine line = left.getFirst();
            screen.waitFor("it is shown", () -> has(line));
            stand(line);
            screen.keys(line.section() == Section.LETTERS ? "SPACE" : "X");
            screen.waitFor(line.name() + " is gone", () -> !has(line));
            screen.quiet();
        }
        Today end = today();
        assertThat(end.enough()).as("five were written to").isTrue();
        assertThat(end.lines()).allMatch(line -> line.section() == Section.DATES);
        int dates = end.lines().isEmpty() ? 0 : end.lines().size() + 1;
        screen.waitFor("the end and nothing else", () -> list.getItemCount() == dates + 1
                && list.getItem(dates).getText().startsWith("That is enough for today."));
        screen.picture("today-enough");
    }

    /** What can be dismissed; a birthday stays for its day. */
    private List<TodayLine> open() throws CoreException {
        Today today = today();
        return List.of(Section.LETTERS, Section.MOMENTS, Section.PROMISES, Section.SLIPPING).stream()
                .flatMap(section -> today.of(section).stream()).limit(FIVE).toList();
    }
}
