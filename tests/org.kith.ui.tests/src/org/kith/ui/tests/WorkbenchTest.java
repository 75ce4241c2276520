package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.ui.Choice;

/** The first window on the demo data, in the running workbench. */
class WorkbenchTest {
    private static final String CONTACTS = "org.kith.ui.people.contacts";
    private static final String TIMELINE = "org.kith.ui.people.timeline";
    private static final String EVENTS = "org.kith.ui.events.events";
    private static final String EVENTS_AS_LIST = "org.kith.ui.events.list";

    private final Screen screen = new Screen();

    @BeforeAll
    static void bringInTheSamples() {
        new Screen().samples();
    }

    @AfterEach
    void noFilter() {
        screen.show(CONTACTS);
        Text filter = screen.field("Type to filter");
        filter.setText("");
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.waitFor("everybody", () -> screen.table("Known on").getItemCount() > 250);
    }

    @Test
    void contactsShowsEverybodyByName() {
        screen.show(CONTACTS);
        Table contacts = screen.table("Known on");
        screen.waitFor("the people of the demo", () -> contacts.getItemCount() >= 270);

        List<String> rows = IntStream.range(0, 5).mapToObj(index -> screen.row(contacts, index)).toList();

        assertThat(rows).allSatisfy(row -> assertThat(row).isNotBlank());
        assertThat(screen.shows(text -> text.endsWith(" people"))).isTrue();
        screen.picture("contacts-light");
    }

    @Test
    void typingFiltersWithoutRegardToAccents() {
        screen.show(CONTACTS);
        Text filter = screen.field("Type to filter");
        filter.forceFocus();
        screen.type("jonas bauer");
        Table contacts = screen.table("Known on");

        screen.waitFor("the namesakes", () -> contacts.getItemCount() >= 2 && contacts.getItemCount() < 10);

        assertThat(filter.getText()).isEqualTo("jonas bauer");
        assertThat(screen.row(contacts, 0)).contains("Jonas Bauer");
        assertThat(screen.row(contacts, 1)).contains("Jonas Bauer");
    }

    @Test
    void aFilterThatNobodyMatchesSaysSo() {
        screen.show(CONTACTS);
        screen.field("Type to filter").setText("zzzzqqqq");

        screen.waitFor("the hint", () -> screen.shows(text -> text.contains("Nobody matches")));
    }

    @Test
    void choosingAPersonShowsTheirTimeline() {
        screen.show(CONTACTS);
        screen.show(TIMELINE);
        Table contacts = screen.table("Known on");
        Table timeline = screen.table("What happened");
        screen.choose(contacts, 3);
        String name = screen.row(contacts, 3).split(" \\| ")[0];

        screen.waitFor("the timeline of " + name,
                () -> screen.shows(text -> text.startsWith("With \u2068" + name)));
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.waitFor("everybody's timeline",
                () -> screen.shows(text -> text.startsWith("Everybody")) && timeline.getItemCount() > 50);
        assertThat(screen.row(timeline, 1)).matches("(← received|→ given|↔ mutual|others), .*");
        screen.picture("timeline-light");
    }

    @Test
    void theTimelineGoesOnAsOneScrolls() {
        screen.show(TIMELINE);
        Table timeline = screen.table("What happened");
        screen.waitFor("the first page", () -> timeline.getItemCount() > 50);
        int first = timeline.getItemCount();

        timeline.setTopIndex(first - 1);
        timeline.getItem(first - 1).getText(0);

        screen.waitFor("the second page", () -> timeline.getItemCount() > first);
    }

    @Test
    void eventsShowWhoAttends() {
        screen.show(EVENTS);
        screen.command(EVENTS_AS_LIST);
        Table events = screen.table("Where");
        screen.waitFor("events", () -> events.getItemCount() > 100);
        int mixer = IntStream.range(0, events.getItemCount())
                .filter(index -> screen.row(events, index).matches(".*\\| [4-9]\\d"))
                .findFirst().orElseThrow();

        screen.choose(events, mixer);

        Table attendees = screen.table("Attendee");
        screen.waitFor("the attendees", () -> attendees.getItemCount() >= 40);
        assertThat(screen.shows(text -> text.contains(" attending, "))).isTrue();
        screen.picture("events-light");
    }

    @Test
    void newSoftwareCanBeInstalledFromTheHelpMenu() {
        Command install = PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand("org.eclipse.equinox.p2.ui.sdk.install");

        assertThat(install.isDefined()).isTrue();
    }
}
