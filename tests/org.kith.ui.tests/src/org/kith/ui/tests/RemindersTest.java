package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.care.Nudge;
import org.kith.core.entry.AddPromise;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.ForgetPerson;
import org.kith.core.operations.SetSettings;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.model.activity.Direction;
import org.kith.ui.Notices;
import org.kith.ui.QuietLine;
import org.kith.workbench.CalendarUpkeep;
import org.kith.workbench.notice.DesktopNotices;
import org.kith.workbench.notice.DueNotices;
import org.osgi.service.prefs.Preferences;

/** What is due is told once; the calendar file follows what changes. */
class RemindersTest {
    private static final Instant DUE = Instant.parse("2026-03-12T09:00:00Z");

    private final Screen screen = new Screen();
    private final List<String> told = new ArrayList<>();
    private final List<Nudge> opened = new ArrayList<>();
    private final Preferences memory = InstanceScope.INSTANCE.getNode("org.kith.ui.tests.reminders");
    private String ada;

    @TempDir
    Path folder;

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    @BeforeEach
    void promise() throws Exception {
        memory.clear();
        ada = new AddPerson(session(), "Ada Reminder", List.of()).run(new NullProgressMonitor());
        new AddPromise(session(), ada, "two pages", Direction.OUT, DUE).run(new NullProgressMonitor());
    }

    @AfterEach
    void usual() throws Exception {
        set(Map.of(Settings.NOTIFICATIONS, "", Settings.QUIET_HOURS, "", Settings.CALENDAR_FILE, ""));
        new ForgetPerson(session(), ada).run(new NullProgressMonitor());
        screen.quiet();
    }

    private Session session() {
        return screen.service(Session.class);
    }

    private void set(Map<String, String> values) throws CoreException {
        new SetSettings(session(), values).run(new NullProgressMonitor());
    }

    /** Looks at a time, with whether the window is looked at. */
    private void look(Instant now, boolean lookedAt, QuietLine line) throws CoreException {
        Notices notices = new Notices() {
            @Override
            public void tell(String heading, String sentence) {
                told.add(sentence);
            }

            @Override
            public boolean tell(String heading, String sentence, Runnable open) {
                if (!lookedAt) {
                    told.add(sentence);
                    open.run();
                }
                return !lookedAt;
            }
        };
        try (DueNotices due = new DueNotices(session(), Clock.fixed(now, ZoneOffset.UTC), Display.getCurrent(),
                notices, line, memory, opened::add)) {
            due.look();
            screen.settle();
        }
    }

    private void look(Instant now) throws CoreException {
        look(now, false, new QuietLine());
    }

    private List<String> mine() {
        return told.stream().filter(one -> one.contains("Ada Reminder")).toList();
    }

    @Test
    void aPromiseIsToldOfOnceEvenAfterARestartAndAClickOpensIt() throws Exception {
        look(DUE.minusSeconds(60));
        assertThat(mine()).isEmpty();
        look(DUE.plusSeconds(60));
        look(DUE.plusSeconds(120));

        assertThat(mine()).containsExactly("You promised Ada Reminder: two pages");
        assertThat(opened).extracting(Nudge::uid).contains(ada);
    }

    @Test
    void inQuietHoursAndWhenSwitchedOffNothingIsSaid() throws Exception {
        set(Map.of(Settings.QUIET_HOURS, "08:30-10:00"));
        look(DUE.plusSeconds(60));
        assertThat(told).isEmpty();
        set(Map.of(Settings.QUIET_HOURS, "", Settings.NOTIFICATIONS, "false"));
        look(DUE.plusSeconds(60));
        assertThat(told).isEmpty();
        set(Map.of(Settings.NOTIFICATIONS, ""));
        look(DUE.plusSeconds(3600));
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whoLooksAtTheWindowReadsItOnTheQuietLine() throws Exception {
        QuietLine line = new QuietLine();
        look(DUE.plusSeconds(60), true, line);

        assertThat(told).isEmpty();
        assertThat(line.said().text()).isNotBlank();
        line.said().pressed().run();
        assertThat(opened).isNotEmpty();
    }

    @Test
    void aClickOnTheDesktopsNoticeOpensAndOldDesktopsAreAskedWithoutAction() throws Exception {
        Path words = folder.resolve("words");
        Path program = program("echo \"$@\" >> '" + words + "'; echo default");
        Shell window = new Shell(Display.getCurrent());
        window.setMinimized(true);
        int[] clicks = new int[1];

        new DesktopNotices(window, () -> true, Optional.of(program)).tell("A promise is due", "x", () -> clicks[0]++);
        screen.waitFor("the click", () -> clicks[0] == 1);

        program("case \"$1\" in --action*) exit 1;; esac; echo old \"$@\" >> '" + words + "'");
        window.setMinimized(true);
        new DesktopNotices(window, () -> true, Optional.of(program)).tell("A promise is due", "x", () -> clicks[0]++);
        screen.waitFor("the old desktop", () -> text(words).contains("old --app-name=Kith"));
        assertThat(clicks[0]).isEqualTo(1);
        window.dispose();
    }

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("notify"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theCalendarFileFollowsWhatChanges() throws Exception {
        Path file = folder.resolve("kith.ics");
        try (CalendarUpkeep upkeep = new CalendarUpkeep(session(), screen.service(PlatformRegistry.class))) {
            set(Map.of(Settings.CALENDAR_FILE, file.toString()));
            screen.waitFor("the file", () -> text(file).contains("Promised to Ada Reminder: two pages"));
            new AddPromise(session(), ada, "the third page", Direction.IN, null).run(new NullProgressMonitor());
            screen.waitFor("the change", () -> text(file).contains("the third page"));
        }
        assertThat(text(file)).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
    }
}
