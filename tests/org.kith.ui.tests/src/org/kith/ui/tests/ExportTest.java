package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.export.ExportOperation;
import org.kith.core.export.ExportScope;
import org.kith.core.intake.Intake;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.session.SessionProvider;
import org.kith.ui.Choice;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Journey 10 by keyboard: leave with everything, and have it again in an empty workspace. */
class ExportTest {
    private final Screen screen = new Screen();

    @TempDir
    Path folder;

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    /** Whoever is chosen is what is exported: somebody whom a test before left chosen, too. */
    @BeforeEach
    void everybody() {
        nobody();
    }

    @AfterEach
    void nobody() {
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.quiet();
    }

    private void export(String format, Path file) {
        screen.inWindow("Export", () -> screen.keys("CTRL+E"), shell -> {
            Combo formats = screen.in(shell, Combo.class, one -> true);
            formats.select(formats.indexOf(Set.of(formats.getItems()).stream()
                    .filter(one -> one.toLowerCase().contains(format)).findFirst().orElseThrow()));
            formats.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
            Text place = screen.in(shell, Text.class, one -> true);
            place.setFocus();
            place.selectAll();
            place.insert(file.toString());
            screen.press(screen.in(shell, Button.class, one -> one.getText().equals("Export")));
        });
        screen.waitFor("the end of the export", () -> screen.line().startsWith("Exported to"));
    }

    @Test
    void everythingLeavesAndComesBackEqual() throws Exception {
        Path all = folder.resolve("all.json");
        export("json", all);

        BundleContext bundles = FrameworkUtil.getBundle(ExportTest.class).getBundleContext();
        SessionProvider sessions = bundles.getService(bundles.getServiceReference(SessionProvider.class));
        PlatformRegistry registry = screen.service(PlatformRegistry.class);
        Path again = folder.resolve("again.json");
        try (Session other = sessions.open(folder.resolve("other"), "test", Clock.systemUTC(), ZoneId.of("UTC"),
                new NullProgressMonitor())) {
            new Intake(other, registry).bring(List.of(all), Intake.Wish.plain(), new NullProgressMonitor());
            new ExportOperation(other, registry.newExporter("json"), false, ExportScope.all(), again)
                    .run(new NullProgressMonitor());
            assertThat(other.store().verify(new NullProgressMonitor())).isEmpty();
        }

        assertThat(Files.size(all)).isGreaterThan(1_000_000);
        assertThat(Files.mismatch(all, again)).isEqualTo(-1);
    }

    @Test
    void onePersonLeavesAsACard() throws Exception {
        Session session = screen.service(Session.class);
        String person = session.store().topAccounts(50).stream().map(one -> one.personUid())
                .filter(uid -> uid != null).findFirst().orElseThrow();
        String name = session.store().personRows(List.of(person)).getFirst().name();
        screen.service(Choice.class).choose(person);
        Path card = folder.resolve("one.vcf");

        export("vcard", card);

        assertThat(Files.readString(card)).contains("FN:" + name).containsOnlyOnce("BEGIN:VCARD");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        screen.inWindow("Export", () -> screen.keys("CTRL+E"), shell -> {
            Text place = screen.in(shell, Text.class, one -> true);
            place.setText("/nowhere/at/all.json");
            screen.press(screen.in(shell, Button.class, one -> one.getText().equals("Export")));
            screen.waitFor("the words", () -> screen.shows(shell, text -> text.startsWith("There is no folder")));
            screen.press(screen.in(shell, Button.class, one -> one.getText().equals("Cancel")));
        });
    }
}
