package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.operations.SetMe;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.session.SessionProvider;
import org.kith.store.StoreProvider;
import org.kith.workbench.notice.DesktopNotices;
import org.kith.workbench.workspace.Recent;
import org.kith.workbench.workspace.Samples;
import org.kith.workbench.workspace.StartTrouble;
import org.kith.workbench.workspace.StartTroublePane;
import org.kith.workbench.workspace.StoredLayout;
import org.kith.workbench.workspace.Switching;
import org.kith.workbench.workspace.Trouble;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Before the window: workspaces that cannot be opened, the list of lately, the stored layout, the samples. */
class StartTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T08:00:00Z"), ZoneOffset.UTC);

    private final Screen screen = new Screen();

    @TempDir
    Path folder;

    @Test
    void aWorkspaceThatIsOpenNamesWhoHasIt() throws Exception {
        Session open = open(folder);
        CoreException failure = catchThrowableOfType(CoreException.class, () -> open(folder));

        Trouble trouble = Trouble.of(failure.getStatus(), folder);

        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.LOCKED);
        List<StartTroublePane.Answer> answers = new ArrayList<>();
        Shell shell = shell(trouble, answers);
        assertThat(screen.shows(shell, "This workspace is open somewhere else"::equals)).isTrue();
        assertThat(screen.shows(shell, text -> text.contains("pid " + ProcessHandle.current().pid()))).isTrue();
        assertThat(screen.shows(shell, text -> text.contains("Exception") || text.contains("\tat "))).isFalse();
        screen.press(button(shell, "Try Again"));
        screen.press(button(shell, "Open Another Workspace\u2026"));
        screen.press(button(shell, "Quit"));
        assertThat(answers).containsExactly(StartTroublePane.Answer.RETRY, StartTroublePane.Answer.OTHER,
                StartTroublePane.Answer.QUIT);
        shell.dispose();
        open.close();
    }

    @Test
    void aDamagedWorkspaceIsRestoredAndWhatWasThereStays() throws Exception {
        try (Session session = open(folder)) {
            new SetMe(session, List.of("Ada Example"), List.of(), List.of()).run(new NullProgressMonitor());
            session.backups().make(new NullProgressMonitor());
        }
        damage(folder.resolve("store"));
        CoreException failure = catchThrowableOfType(CoreException.class, () -> open(folder));
        Trouble trouble = Trouble.of(failure.getStatus(), folder);
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.DAMAGED);
        assertThat(trouble.backup()).isPresent();

        StartTrouble.Outcome[] outcome = new StartTrouble.Outcome[1];
        screen.inWindow("Kith", () -> outcome[0] = new StartTrouble(Display.getCurrent(), service(StoreProvider.class),
                CLOCK, new Switching(() -> {
                })).ask(trouble), dialog -> {
                    assertThat(screen.shows(dialog, "This workspace is damaged"::equals)).isTrue();
                    screen.press(button(dialog, "Restore the Backup"));
                });

        assertThat(outcome[0]).isEqualTo(StartTrouble.Outcome.AGAIN);
        assertThat(folder.resolve("store.replaced")).isDirectory();
        try (Session session = open(folder)) {
            assertThat(session.me().names()).containsExactly("Ada Example");
        }
    }

    @Test
    void whereThereIsNoBackupNothingIsPromised() {
        Shell shell = shell(new Trouble(Trouble.Kind.DAMAGED, folder, "The files are damaged.", Optional.empty()),
                new ArrayList<>());

        assertThat(screen.shows(shell, "Restore the Backup"::equals)).isFalse();
        assertThat(screen.shows(shell, text -> text.contains("There is no backup"))).isTrue();
        shell.dispose();
    }

    @Test
    void aNewerWorkspaceSaysToUpdate() {
        Shell shell = shell(new Trouble(Trouble.Kind.NEWER, folder, "It is of version 99.", Optional.empty()),
                new ArrayList<>());

        assertThat(screen.shows(shell, text -> text.contains("Update Kith"))).isTrue();
        assertThat(screen.shows(shell, text -> text.contains("version 99"))).isTrue();
        shell.dispose();
    }

    @Test
    void workspacesOfLatelyComeNewestFirstAndOnlyThoseThatAreThere() throws IOException {
        Recent recent = new Recent(folder.resolve("area").resolve("workspaces"));
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        recent.opened(one);
        recent.opened(two);
        recent.opened(folder.resolve("gone"));

        assertThat(recent.all()).containsExactly(two, one);
        recent.opened(one);
        assertThat(recent.all()).containsExactly(one, two);
        assertThat(Recent.name(one)).isEqualTo(folder.getFileName().resolve("one").toString());
    }

    @Test
    void aStoredLayoutOfAnotherVersionOrCutOffIsPutAside() throws IOException {
        Path plugins = folder.resolve(".metadata").resolve(".plugins");
        Path stored = Files.createDirectories(plugins.resolve("org.eclipse.e4.workbench")).resolve("workbench.xmi");
        Files.writeString(stored, "<window/>");
        StoredLayout layout = new StoredLayout(folder);

        assertThat(layout.check()).as("of no version").isTrue();
        assertThat(stored).doesNotExist();
        Files.writeString(stored, "<window/>");
        assertThat(layout.check()).as("ours").isFalse();
        Files.writeString(stored, "<window><part");
        assertThat(layout.check()).as("cut off").isTrue();
    }

    @Test
    void theSamplesAreAWorkspaceOfTheirOwn() throws Exception {
        Path samples = Samples.beside(folder.resolve("mine"));
        new Samples(service(SessionProvider.class), service(PlatformRegistry.class)).make(samples,
                new NullProgressMonitor());

        try (Session session = open(samples)) {
            assertThat(session.store().overview().people()).isGreaterThan(250);
            assertThat(session.me().names()).contains("Mia Hartwig");
        }
        assertThat(Samples.now()).isEqualTo(CLOCK.instant());
    }

    @Test
    void theDesktopIsToldWhenNobodyLooks() throws IOException {
        Path told = folder.resolve("told");
        Path program = Files.writeString(folder.resolve("notify"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + told + "'\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Shell window = new Shell(Display.getCurrent());
        window.setMinimized(true);

        new DesktopNotices(window, () -> false, Optional.of(program)).tell("No", "not wanted");
        new DesktopNotices(window, () -> true, Optional.of(program)).tell("The import is finished", "x.zip: <b>3</b>");

        screen.waitFor("the desktop", () -> size(told) > 0);
        assertThat(Files.readString(told)).contains("--app-name=Kith", "The import is finished", "&lt;b&gt;3");
        window.dispose();
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void damage(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".dat")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                java.util.Arrays.fill(bytes, (byte) 0x5a);
                Files.write(file, bytes);
            }
        }
    }

    private static Session open(Path workspace) throws CoreException {
        return service(SessionProvider.class).open(workspace, "Kith", CLOCK, ZoneOffset.UTC,
                new NullProgressMonitor());
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(StartTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    private Shell shell(Trouble trouble, List<StartTroublePane.Answer> answers) {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        new StartTroublePane(shell, trouble, answers::add);
        shell.pack();
        shell.open();
        screen.settle();
        return shell;
    }

    private Button button(Shell shell, String text) {
        return screen.in(shell, Button.class, one -> one.getText().replace("&", "").equals(text));
    }
}
