package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineQuery.Cursor;
import org.kith.ui.Background;
import org.kith.ui.Choice.Subject;
import org.kith.ui.ThreadedBackground;
import org.kith.ui.When;
import org.kith.ui.people.timeline.Circles;
import org.kith.ui.people.timeline.Surroundings;
import org.kith.ui.people.timeline.TimelinePane;

/** The timeline in a window of its own, over rows that are made up: long lists, changes, failures, strange texts. */
class TimelinePaneTest {
    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    private final Screen screen = new Screen();
    private final List<URI> opened = new ArrayList<>();
    private final List<IStatus> failures = new ArrayList<>();
    private final Failing background = new Failing();
    private Shell shell;
    private TimelinePane pane;
    private Table table;

    /** Reads that fail when told so. */
    private final class Failing implements Background {
        private final ThreadedBackground threads = new ThreadedBackground(screen.shell().getDisplay());
        private boolean fails;

        @Override
        public <T> void read(Control owner, Callable<T> read, Consumer<T> shown, Consumer<IStatus> failed) {
            boolean now = fails;
            threads.read(owner, () -> {
                if (now) {
                    throw new CoreException(Status.error("The disk is on strike"));
                }
                return read.call();
            }, shown, failed);
        }
    }

    private void open(ManyRows rows) {
        shell = new Shell(screen.shell(), SWT.SHELL_TRIM);
        shell.setText("Timeline test");
        shell.setLayout(new FillLayout());
        shell.setSize(700, 560);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        pane = new TimelinePane(shell, new Surroundings(rows.store(), background,
                new When(clock, ZoneOffset.UTC, Locale.US), clock, ZoneOffset.UTC, Locale.US,
                screen.service(PlatformRegistry.class), new Circles() {
                    @Override
                    public String name(String uid) {
                        return "Friends";
                    }

                    @Override
                    public List<String> members(String uid) {
                        return List.of();
                    }
                }, opened::add, (owner, row) -> rows.remove(new Cursor(row.published(), row.id())),
                failures::add));
        shell.open();
        pane.show(Subject.EVERYBODY);
        if (rows.size() > 0) {
            table = screen.in(shell, Table.class, one -> one.getItemCount() > 0);
        }
    }

    @AfterEach
    void close() {
        shell.dispose();
        background.threads.close();
        screen.settle();
    }

    @Test
    void daysStandOverWhatHappenedOnThemAndTheUnknownComesLast() {
        ManyRows rows = ManyRows.of(1, NOW.toEpochMilli() - 1000);
        rows.add(Instant.parse("2026-03-11T23:00:00Z").toEpochMilli(),
                Instant.parse("2026-03-09T12:00:00Z").toEpochMilli(),
                Instant.parse("2026-03-03T12:00:00Z").toEpochMilli(),
                Instant.parse("2026-02-20T12:00:00Z").toEpochMilli(),
                Instant.parse("2025-11-20T12:00:00Z").toEpochMilli(),
                Instant.parse("2026-03-20T12:00:00Z").toEpochMilli(), InteractionRow.NO_TIME);
        open(rows);
        screen.waitFor("all", () -> table.getItemCount() == 16);

        List<String> headings = new ArrayList<>();
        for (int i = 0; i < 16; i += 2) {
            headings.add(screen.row(table, i));
        }

        assertThat(headings).containsExactly("Ahead", "Today", "Yesterday", "Monday", "Last week", "February",
                "November 2025", "Time unknown");
        assertThat(screen.row(table, 15)).contains("unknown");
        assertThat(screen.row(table, 3)).contains("just now").contains("\u2068Mei Tanaka\u2069");
    }

    @Test
    void aHundredThousandRowsScrollAndFewStayInMemory() {
        ManyRows rows = ManyRows.of(100_000, NOW.toEpochMilli());
        open(rows);
        screen.waitFor("the first page", () -> table.getItemCount() > 200);
        long slowest = 0;
        while (table.getItemCount() < 3_000) {
            int before = table.getItemCount();
            long start = System.nanoTime();
            table.setTopIndex(before - 1);
            screen.settle();
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            screen.waitFor("more than " + before, () -> table.getItemCount() > before);
        }

        assertThat(slowest).as("ms on the UI thread for a jump to the end").isLessThan(3_000);
        table.setTopIndex(0);
        screen.waitFor("the top again", () -> table.getItem(1).getText(0).contains("Text 100000"));
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsLookedAtStaysWhenDataChanges() {
        ManyRows rows = ManyRows.of(5_000, NOW.toEpochMilli());
        open(rows);
        screen.waitFor("the first page", () -> table.getItemCount() > 150);
        table.setTopIndex(120);
        screen.settle();
        int top = table.getTopIndex();
        screen.row(table, top);
        table.setTopIndex(top);
        String seen = table.getItem(top + 2).getText(0);
        select(top + 3);
        String chosen = table.getItem(top + 3).getText(0);
        int place = table.getTopIndex();
        String atTop = table.getItem(place).getText(0);

        String second = table.getItem(2).getText(0);
        rows.add(NOW.toEpochMilli(), NOW.toEpochMilli(), NOW.toEpochMilli() - 7_200_001, NOW.toEpochMilli() - 1);
        pane.refresh();
        screen.waitFor("the new rows", () -> !table.getItem(2).getText(0).equals(second));
        screen.settle();

        assertThat(table.getItem(table.getTopIndex()).getText(0)).as("the first visible line").isEqualTo(atTop);
        assertThat(table.getTopIndex()).isGreaterThan(place);
        assertThat(table.getSelection()[0].getText(0)).isEqualTo(chosen);
        assertThat(seen).isNotBlank();
    }

    @Test
    void deepDownTheRowThatWasDeletedIsGoneAndThePlaceIsKept() {
        ManyRows rows = ManyRows.of(20_000, NOW.toEpochMilli());
        open(rows);
        screen.waitFor("the first page", () -> table.getItemCount() > 150);
        while (table.getItemCount() < 4_500) {
            int before = table.getItemCount();
            table.setTopIndex(before - 1);
            screen.waitFor("more than " + before, () -> table.getItemCount() > before);
        }
        screen.waitFor("deep down", () -> {
            table.setTopIndex(4_000);
            screen.settle();
            return table.getTopIndex() > 3_900;
        });
        int top = table.getTopIndex();
        screen.waitFor("the row", () -> !table.getItem(top).getText(0).equals("\u2026"));
        String atTop = table.getItem(top).getText(0);
        rows.remove(rows.place(10));
        rows.add(NOW.toEpochMilli(), NOW.toEpochMilli());
        pane.refresh();
        screen.waitFor("the same place", () -> {
            pane.getDisplay().readAndDispatch();
            return table.getItem(table.getTopIndex()).getText(0).equals(atTop);
        });
        screen.waitFor("the new ones at the top", () -> {
            table.setTopIndex(0);
            return table.getItem(1).getText(0).contains("Text 20002");
        });
    }

    @Test
    void aPageThatCouldNotBeReadIsAskedForAgain() {
        ManyRows rows = ManyRows.of(1_000, NOW.toEpochMilli());
        open(rows);
        screen.waitFor("the first page", () -> table.getItemCount() > 150);
        background.fails = true;
        table.setTopIndex(table.getItemCount() - 1);
        screen.waitFor("the failure", () -> !failures.isEmpty());
        int last = table.getItemCount() - 1;
        screen.waitFor("the words", () -> table.getItem(last).getText(0).contains("Press Enter to try again"));

        background.fails = false;
        table.setSelection(last);
        table.notifyListeners(SWT.DefaultSelection, new Event());

        screen.waitFor("the page", () -> table.getItemCount() > last + 150);
    }

    @Test
    void aRareFilterStopsSaysHowFarItCameAndGoesOn() {
        ManyRows rows = ManyRows.of(12_000, NOW.toEpochMilli());
        open(rows);
        pane.filter("GIFT;;;ANY");
        screen.waitFor("the end of the search", () -> table.getItemCount() == 1);
        assertThat(screen.row(table, 0)).startsWith("Searched back to Dec");
        assertThat(screen.shows(shell, text -> text.contains("Everybody: gifts"))).isTrue();
        int steps = 0;
        while (steps < 20 && screen.row(table, table.getItemCount() - 1).startsWith("Searched")) {
            String before = screen.row(table, table.getItemCount() - 1);
            table.setSelection(table.getItemCount() - 1);
            table.notifyListeners(SWT.DefaultSelection, new Event());
            screen.waitFor("the next step", () -> table.getItemCount() > 0
                    && !table.getItem(table.getItemCount() - 1).getText(0).equals(before));
            steps++;
        }
        assertThat(steps).isGreaterThan(3);
        assertThat(java.util.stream.IntStream.range(0, table.getItemCount())
                .filter(index -> screen.row(table, index).contains("Text")).count()).isEqualTo(2);
        screen.press(screen.in(shell, Button.class, button -> button.getText().equals("Clear")));
        screen.waitFor("everything", () -> table.getItemCount() > 150);
    }

    @Test
    void strangeTextsAreShownUnharmedAndLinksOpenOnDemandOnly() {
        ManyRows rows = ManyRows.of(6, NOW.toEpochMilli());
        rows.texts.put(6L, "\u202egnp.exe \u0000\u0007bell <b>bold</b> & ampersand &amp;");
        rows.texts.put(5L, "مرحبا بالعالم، كيف حالك؟ 你好 \uD83D\uDC69\u200D\uD83D\uDD27 family");
        rows.texts.put(4L, "long ".repeat(2_000) + "end");
        rows.texts.put(3L, "See https://example.org/a?b=c&d=e, and javascript:alert(1) \uD800 half");
        rows.texts.put(2L, "\n\n\t  \r\nlines\nof\n\ntext  ");
        open(rows);
        screen.waitFor("the rows", () -> table.getItemCount() > 6);
        String first = screen.row(table, 1);

        assertThat(first).contains("gnp.exe bell <b>bold</b> & ampersand &amp;").doesNotContain("\u202e")
                .doesNotContain("\u0000");
        assertThat(screen.row(table, 5)).endsWith("lines of text");
        select(4);
        StyledText text = screen.in(shell, StyledText.class, one -> one.getText().contains("See https"));
        assertThat(text.getStyleRanges()).singleElement()
                .satisfies(style -> assertThat(text.getText(style.start, style.start + style.length - 1))
                        .isEqualTo("https://example.org/a?b=c&d=e"));
        assertThat(opened).isEmpty();
        Event key = new Event();
        key.keyCode = SWT.CR;
        key.character = SWT.CR;
        key.stateMask = SWT.MOD1;
        table.notifyListeners(SWT.KeyDown, key);
        assertThat(opened).containsExactly(URI.create("https://example.org/3"));
        select(3);
        assertThat(screen.in(shell, StyledText.class, one -> one.getText().startsWith("long")).getText())
                .hasSize(10_003);
        screen.press(screen.in(shell, Button.class, button -> button.getText().equals("Open Original")));
        assertThat(opened).hasSize(2);
        assertThat(screen.shows(shell, words -> words.contains("one-to-one") || words.contains("public")
                || words.contains("group") || words.contains("followers") || words.contains("unknown"))).isTrue();
    }

    @Test
    void anEmptyTimelineTeaches() {
        open(ManyRows.of(0, 0));
        screen.waitFor("the hint", () -> screen.shows(shell, text -> text.contains("Import an archive")));
        pane.show(Subject.circle("c"));
        screen.waitFor("the circle's hint", () -> screen.shows(shell, text -> text.startsWith("Nobody is in")));
        pane.filter("MESSAGE;;IN;LAST_YEAR");
        screen.waitFor("the filter's hint", () -> screen.shows(shell, text -> text.contains("fits the filter")));
        assertThat(screen.shows(shell, text -> text.startsWith("With the circle"))).isTrue();
        screen.press(screen.in(shell, Button.class, button -> button.getText().equals("Clear the Filter")));
        screen.waitFor("the circle's hint", () -> screen.shows(shell, text -> text.startsWith("Nobody is in")));
        assertThat(screen.in(shell, Label.class, label -> label.getText().startsWith("Nobody")).isVisible()).isTrue();
    }

    private void select(int index) {
        screen.row(table, index);
        table.setSelection(index);
        Event event = new Event();
        event.item = table.getItem(index);
        table.notifyListeners(SWT.Selection, event);
        screen.settle();
    }
}
