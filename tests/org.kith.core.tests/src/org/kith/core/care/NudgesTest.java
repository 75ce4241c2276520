package org.kith.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.entry.AddPromise;
import org.kith.core.events.CreateEvent;
import org.kith.core.events.EventFields;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.SetSettings;
import org.kith.core.session.QuietHours;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.model.activity.Direction;

/** What is told of by itself, once each. */
class NudgesTest {
    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private String ada;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        ada = new AddPerson(session, "Ada", List.of("ada@engines.example")).run(Desk.QUIET);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Nudge> at(Instant now, String... told) throws CoreException {
        return new Nudges(session, Locale.UK).at(now, Set.of(told));
    }

    @Test
    void aPromiseIsToldOfWhenItFallsDueAndNotTwice() throws Exception {
        Instant due = Desk.NOW.plus(Duration.ofHours(2));
        new AddPromise(session, ada, "two pages", Direction.OUT, due).run(Desk.QUIET);

        assertThat(at(Desk.NOW)).isEmpty();
        Nudge nudge = at(due.plusSeconds(30)).getFirst();
        assertThat(nudge.sentence()).isEqualTo("You promised Ada: two pages");
        assertThat(nudge.uid()).isEqualTo(ada);
        assertThat(at(due.plusSeconds(90), nudge.key())).isEmpty();
        assertThat(at(due.plus(Duration.ofDays(2)))).as("today's list says what is long overdue").isEmpty();
    }

    @Test
    void theDaysOfTodayAreOneNotice() throws Exception {
        new EditFeatures(session, ada, List.of("birthday=1985-11-23")).run(Desk.QUIET);
        assertThat(at(Desk.NOW)).singleElement().satisfies(one -> {
            assertThat(one.heading()).isEqualTo("Birthday today");
            assertThat(one.uid()).isEqualTo(ada);
        });
        String bob = new AddPerson(session, "Bob", List.of()).run(Desk.QUIET);
        new EditFeatures(session, bob, List.of("anniversary=2001-11-23")).run(Desk.QUIET);

        Nudge both = at(Desk.NOW).getFirst();

        assertThat(both.sentence()).isEqualTo("Ada, Bob: anniversary");
        assertThat(both.kind()).isEqualTo(Nudge.Kind.TODAY);
        assertThat(at(Desk.NOW, both.key())).isEmpty();
        assertThat(at(Desk.NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void anEventIsToldOfInTheHourBefore() throws Exception {
        Instant start = Desk.NOW.plus(Duration.ofMinutes(90));
        String event = new CreateEvent(session, new EventFields("Mixer", start, start.plus(Duration.ofHours(2)), false,
                null, null, null, null), List.of(ada)).run(Desk.QUIET);

        assertThat(at(Desk.NOW)).isEmpty();
        Nudge nudge = at(Desk.NOW.plus(Duration.ofMinutes(31))).getFirst();
        assertThat(nudge.kind()).isEqualTo(Nudge.Kind.EVENT);
        assertThat(nudge.uid()).isEqualTo(event);
        assertThat(nudge.heading()).isEqualTo("Mixer");
        assertThat(nudge.sentence()).isEqualTo("Begins at 09:30; 1 invited.");
        assertThat(at(start)).isEmpty();
    }

    @Test
    void quietHoursGoOverMidnight() throws Exception {
        assertThat(QuietHours.NIGHT.at(LocalTime.of(23, 0))).isTrue();
        assertThat(QuietHours.NIGHT.at(LocalTime.of(7, 59))).isTrue();
        assertThat(QuietHours.NIGHT.at(LocalTime.of(8, 0))).isFalse();
        assertThat(QuietHours.NEVER.at(LocalTime.MIDNIGHT)).isFalse();
        assertThat(QuietHours.parse("12:00-13:30").orElseThrow().at(LocalTime.of(13, 0))).isTrue();
        assertThat(QuietHours.parse("noon")).isEmpty();
        new SetSettings(session, Map.of(Settings.QUIET_HOURS, "22:00-06:00")).run(Desk.QUIET);
        assertThat(session.settings().quietHours()).isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0)));
    }
}
