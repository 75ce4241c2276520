package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises, introductions, the journal, rhythms and the calendar on the command line. */
class CareTest {
    @TempDir
    private Path folder;
    private Kith kith;
    private String ada;
    private String bea;

    @BeforeEach
    void start() throws Exception {
        kith = new Kith(folder);
        ada = (String) kith.run("add", "person", "--name", "Ada", "--json").done().map().get("uid");
        bea = (String) kith.run("add", "person", "--name", "Bea", "--json").done().map().get("uid");
    }

    @AfterEach
    void end() {
        kith.close();
    }

    @Test
    void promisesAreListedOverdueFirst() throws Exception {
        kith.run("promise", ada, "two pages", "--due", "2026-06-10").done();
        List<Map<String, Object>> open = kith.run("promise", bea, "the drill", "--due", "2026-05-20", "--theirs",
                "--json").done().list();

        assertThat(open).extracting(one -> one.get("words")).containsExactly("the drill", "two pages");
        assertThat(open.getFirst()).containsEntry("direction", "IN").containsEntry("overdue", true)
                .containsEntry("name", "Bea").containsEntry("due", "2026-05-20T09:00:00Z");
        assertThat(kith.run("promise", "--kept", (String) open.getFirst().get("uid"), "--json").done().list())
                .extracting(one -> one.get("words")).containsExactly("two pages");
        assertThat(kith.run("promise", ada).code()).isEqualTo(2);
        assertThat(kith.run("promise", ada, "words", "--due", "soon").code()).isEqualTo(2);
        assertThat(kith.run("promise", "nobody", "words").code()).isEqualTo(3);
    }

    @Test
    void anIntroductionIsNotedAndMade() throws Exception {
        String noted = (String) kith.run("introduce", ada, bea, "--reason", "looms", "--json").done().map().get("uid");

        assertThat(kith.run("introduce", bea, ada, "--made", "--json").done().map()).containsEntry("uid", noted)
                .containsEntry("state", "MADE");
        assertThat(kith.run("timeline", ada, "--json").done().list()).singleElement()
                .satisfies(one -> assertThat(one).containsEntry("type", "INTRODUCE").containsEntry("direction", "OUT"));
        assertThat(kith.run("introduce", ada, ada).code()).isEqualTo(3);
        assertThat(kith.run("introduce", ada, bea, "--made", "--asked").code()).isEqualTo(2);
    }

    @Test
    void aJournalEntryHasItsPeople() throws Exception {
        assertThat(kith.run("journal", "Walked along the canal.", "--person", ada, "--json").done().map())
                .containsEntry("people", List.of(ada));
        assertThat(kith.run("journal", " ").code()).isEqualTo(2);
        assertThat(kith.run("journal", "words", "--person", "nobody").code()).isEqualTo(3);
    }

    @Test
    void rhythmsTellWhoIsLate() throws Exception {
        kith.run("met", ada, "--at", "2026-04-01").done();
        kith.run("tag", ada, "--add", "choir").done();
        List<Map<String, Object>> late = kith.run("rhythm", "--tag", "choir", "--every", "P3W", "--latest", "P1M",
                "--json").done().list();

        assertThat(late).singleElement().satisfies(one -> assertThat(one).containsEntry("uid", ada)
                .containsEntry("state", "LATE").containsEntry("since", "2026-04-01").containsEntry("ideal", "2026-04-22")
                .containsEntry("latest", "2026-05-01").containsEntry("from", "TAG").containsEntry("every", "P21D"));
        assertThat(kith.run("rhythm", "--now", "2026-04-10T08:00:00Z", "--json").done().list()).isEmpty();
        assertThat(kith.run("rhythm", ada, "--pause", "2026-07-01", "--json").done().list()).isEmpty();
        assertThat(kith.run("rhythm", ada, "--resume", "--json").done().list()).hasSize(1);
        assertThat(kith.run("rhythm", "--tag", "choir", "--none", "--json").done().list()).isEmpty();
        for (String[] wrong : new String[][] {{"rhythm", ada}, {"rhythm", ada, "--every", "often"},
            {"rhythm", ada, "--every", "P2M", "--latest", "P1M"}, {"rhythm", "--every", "P2M"}}) {
            assertThat(kith.run(wrong).code()).as(String.join(" ", wrong)).isEqualTo(2);
        }
    }

    @Test
    void theCalendarIsChosenOnceAndWrittenWhole() throws Exception {
        kith.run("edit", ada, "birthday=1985-04-12").done();
        kith.run("promise", bea, "the drill", "--due", "2026-06-20").done();
        kith.run("rhythm", ada, "--every", "P2M").done();
        assertThat(kith.run("calendar").code()).isEqualTo(3);

        Path file = folder.resolve("out/kith.ics");
        assertThat(kith.run("calendar", "--to", file.toString(), "--json").done().map())
                .containsEntry("path", file.toString());

        String once = Files.readString(file);
        assertThat(once).contains("SUMMARY:Promised to Bea: the drill", "DUE:20260620T090000Z",
                "SUMMARY:Ada: birthday", "DTSTART;VALUE=DATE:19850412", "RRULE:FREQ=YEARLY",
                "SUMMARY:Be in touch with Ada", "DTSTART;VALUE=DATE:20260801", "DUE;VALUE=DATE:20261001");
        kith.run("calendar").done();
        assertThat(Files.readString(file)).isEqualTo(once);
        kith.run("calendar", "--to", file.toString(), "--events").done();
        assertThat(Files.readString(file)).doesNotContain("VTODO").contains("SUMMARY:Promised to Bea: the drill");
        kith.run("calendar", "--off").done();
        assertThat(kith.run("calendar").code()).isEqualTo(3);
        assertThat(file).exists();
    }
}
