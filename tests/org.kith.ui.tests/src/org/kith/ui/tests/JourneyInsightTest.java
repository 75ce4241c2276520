package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.moments.ReadMoments;
import org.kith.core.review.QuietLine;
import org.kith.core.review.ReadReview;
import org.kith.core.review.Review;
import org.kith.core.session.Session;
import org.kith.core.ties.ReadSupporters;
import org.kith.core.ties.ReadTie;
import org.kith.core.ties.SupporterLine;
import org.kith.core.ties.TieDetail;
import org.kith.model.insight.RungLevel;
import org.kith.ui.Choice;
import org.kith.ui.insight.ladder.LadderPlot;
import org.kith.ui.insight.plot.PlotPane;
import org.kith.ui.people.tie.TieStrip;

/** Who has been good to me, and is my network real (journeys 4 and 9), on the demo's people, by the keyboard alone. */
class JourneyInsightTest {
    private final Screen screen = new Screen();
    private Session session;

    @BeforeEach
    void thePeopleOfTheDemo() {
        screen.samples();
        session = screen.service(Session.class);
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
    }

    @AfterEach
    void tidy() {
        screen.quiet();
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.perspective("people");
    }

    @Test
    void whoHasBeenGoodToMe() throws Exception {
        List<SupporterLine> supporters = new ReadSupporters(session).run(0, new NullProgressMonitor());
        SupporterLine first = supporters.getFirst();
        screen.keys("ALT+3");
        Table list = screen.table("Who has been good to me");
        screen.waitFor("the first supporter", () -> row(list, first.name()) >= 0);
        assertThat(list.getItem(0).getText()).isEqualTo("They lead");
        assertThat(row(list, first.name())).as("right below the heading").isEqualTo(1);
        assertThat(list.getItem(1).getText()).contains("Supported you on ", "; you ");

        screen.focus(list);
        screen.keys("HOME");
        PlotPane plot = pane(0);
        screen.waitFor("the months", () -> plot.plot().title().startsWith(first.name() + ":"));
        screen.picture("supporters");

        screen.keys("E");
        Shell evidence = screen.window("Loyal. Supported you on");
        Table proofs = screen.in(evidence, Table.class, table -> table.getItemCount() > 0);
        assertThat(proofs.getItemCount()).as("each interaction behind the sentence").isPositive();
        screen.keys("ESC");
        screen.waitFor("the list again", list::isFocusControl);

        int work = IntStream.range(2, list.getItemCount())
                .filter(i -> list.getItem(i).getText().contains("Published ")).findFirst().orElseThrow();
        String who = list.getItem(work).getText().substring(0, list.getItem(work).getText().indexOf('.'));
        assertThat(list.getItem(work - 1).getText()).as("the person stands right above").startsWith(who + ".");
        for (int i = 1; i < work; i++) {
            screen.keys("ARROW_DOWN");
        }
        int lines = new ReadMoments(session).run(new NullProgressMonitor()).lines().size();
        String published = list.getItem(work).getText();
        screen.keys("SPACE");
        screen.waitFor("what was honoured is gone", () -> Stream.of(list.getItems())
                .noneMatch(item -> item.getText().equals(published)));
        screen.quiet();
        assertThat(new ReadMoments(session).run(new NullProgressMonitor()).lines()).hasSizeLessThan(lines);
        screen.keys("CTRL+Z");
        screen.waitFor("it is back", () -> Stream.of(list.getItems()).anyMatch(item -> item.getText().equals(published)));
        screen.quiet();
    }

    @Test
    void theMonthsOfASupporterHaveATableTwinAndProofs() throws Exception {
        screen.keys("ALT+3");
        Table list = screen.table("Who has been good to me");
        screen.waitFor("supporters", () -> list.getItemCount() > 2);
        screen.focus(list);
        screen.keys("HOME");
        PlotPane plot = pane(0);
        screen.waitFor("the months", () -> !plot.plot().isEmpty());
        focus(plot);
        screen.keys("ALT+T");
        screen.waitFor("the table", plot::isTable);
        Table twin = screen.in(plot, Table.class, table -> true);
        assertThat(twin.getItemCount()).isEqualTo(12);
        assertThat(twin.getItem(0).getText()).isEqualTo("Mar 2026");
        int month = IntStream.range(0, 12).filter(i -> !plot.plot().point(0, i).keys().isEmpty()).findFirst().orElseThrow();
        assertThat(twin.getItem(month).getText(1)).isNotEqualTo("0");
        screen.focus(twin);
        screen.keys("HOME");
        for (int i = 0; i < month; i++) {
            screen.keys("ARROW_DOWN");
        }
        screen.keys("ENTER");
        Shell evidence = screen.window(plot.plot().categories().get(month));
        assertThat(screen.in(evidence, Table.class, table -> table.getItemCount() > 0).getItemCount()).isPositive();
        screen.keys("ESC");
        screen.waitFor("the twin again", twin::isFocusControl);
        screen.keys("ALT+T");
        screen.waitFor("the picture", () -> !plot.isTable());
    }

    @Test
    void isMyNetworkReal() throws Exception {
        Review review = new ReadReview(session).run(new NullProgressMonitor());
        screen.keys("ALT+7");
        Table list = screen.table("Who has gone quiet");
        screen.waitFor("the home figure", () -> screen.shows(text -> text
                .equals(LadderPlot.known(review.rungs().now()))));
        PlotPane ladder = pane(0);
        PlotPane shares = pane(1);
        screen.waitFor("the ladder as it is now", () -> ladder.plot().equals(LadderPlot.of(review.rungs())));
        assertThat(shares.plot().categories()).hasSize(ReadReview.MONTHS);
        assertThat(shares.plot().point(0, 11).value()).isEqualTo(review.months().getLast().share());
        for (QuietLine each : review.quiet()) {
            assertThat(Stream.of(list.getItems()).map(TableItem::getText)).contains(each.name() + ". " + each.words());
        }
        screen.picture("review");

        focus(ladder);
        screen.keys("HOME");
        screen.keys("ENTER");
        String strongest = session.store().personRows(List.of(review.rungs().people().get(RungLevel.KEPT_UP).getFirst()))
                .getFirst().name();
        screen.waitFor("who is behind the bar", () -> list.getItem(0).getText().equals("kept up: "
                + review.rungs().now().counts().get(RungLevel.KEPT_UP)));
        assertThat(row(list, strongest)).isEqualTo(1);

        focus(shares);
        screen.keys("END");
        screen.keys("ENTER");
        screen.waitFor("its interactions", () -> Display.getCurrent().getActiveShell() != screen.shell());
        screen.keys("ESC");
        screen.waitFor("the window again", () -> Display.getCurrent().getActiveShell() == screen.shell());
    }

    @Test
    void theStripOnACardHasDatesProofsAndTheStrengthInWords() throws Exception {
        String uid = new ReadSupporters(session).run(1, new NullProgressMonitor()).getFirst().personUid();
        TieDetail tie = new ReadTie(session).of(uid);
        screen.show("org.kith.ui.people.card");
        screen.service(Choice.class).choose(uid);
        TieStrip strip = screen.in(screen.shell(), TieStrip.class, one -> true);
        screen.waitFor("how far it has come", () -> !strip.words().isEmpty());
        assertThat(strip.words()).contains(" since ");
        screen.focus(strip);
        screen.keys("ENTER");
        Shell window = screen.window("You and ");
        Table table = screen.in(window, Table.class, one -> one.getItemCount() > 0);
        assertThat(Stream.of(table.getItems()).map(TableItem::getText)).contains("met in person", "connected",
                "Recent", "Replies");
        tie.parts().forEach(part -> assertThat(Stream.of(table.getItems()).map(item -> item.getText(2)))
                .contains(part.words()));
        screen.picture("strength");
        screen.keys("ESC");
        screen.waitFor("the card again", () -> !screen.isOpen("You and "));
    }

    private void focus(PlotPane plot) {
        screen.waitFor("the focus in the plot", () -> {
            plot.setFocus();
            for (Control at = Display.getCurrent().getFocusControl(); at != null; at = at.getParent()) {
                if (at == plot) {
                    return true;
                }
            }
            return false;
        });
    }

    private PlotPane pane(int index) {
        PlotPane[] found = new PlotPane[1];
        screen.waitFor("plot " + index, () -> {
            List<PlotPane> panes = screen.visible(PlotPane.class);
            found[0] = panes.size() > index ? panes.get(index) : null;
            return found[0] != null && !found[0].plot().isEmpty();
        });
        return found[0];
    }

    private static int row(Table list, String name) {
        return IntStream.range(0, list.getItemCount())
                .filter(i -> list.getItem(i).getText().startsWith(name + ". ")).findFirst().orElse(-1);
    }
}
