package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.ui.platforms.Plugins;

/** What is installed, and what can be seen on which account. */
class PlatformsTest {
    private static final String PLATFORMS = "org.kith.ui.platforms";

    private final Screen screen = new Screen();

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    @BeforeEach
    void open() {
        screen.show(PLATFORMS);
        screen.waitFor("the platforms", () -> plugins().getItemCount() >= 4);
    }

    @Test
    void showsWhatIsInstalledWithMyAccounts() {
        Table plugins = plugins();

        assertThat(rows(plugins)).anyMatch(row -> row.startsWith("X (Twitter), ") && row.contains("@mia")
                && row.contains("0.1.0"));
        assertThat(rows(plugins)).anyMatch(row -> row.startsWith("vCard") && row.contains("none known yet"));
        assertThat(screen.shows(text -> text.matches("\\d+ platforms"))).isTrue();
        Pictures.of(screen.shell(), "platforms-light");
    }

    @Test
    void theGridSaysOfEachSignalWhetherItIsSeenAndWhyNot() {
        tabs().setSelection(0);
        screen.settle();
        Table grid = screen.table("Likes");
        screen.waitFor("the grid", () -> grid.getItemCount() >= 2);
        int x = row(grid, "X (Twitter)");

        String likes = grid.getItem(x).getText(column(grid, "Likes"));
        assertThat(likes).as("its notices tell what its archive does not").startsWith("received: seen from ")
                .containsPattern("given: seen");
        assertThat(grid.getItem(x).getText(column(grid, "Endorsements")))
                .startsWith("received: never, because: X has no endorsements.");
        String messages = grid.getItem(x).getText(column(grid, "Messages"));
        assertThat(messages).containsPattern("received: (seen|unknown)");
        assertThat(tip(grid, x, column(grid, "Likes"))).isEqualTo(likes);
    }

    @Test
    void theListSaysTheSameALineACell() {
        tabs().setSelection(1);
        screen.settle();
        Table list = screen.table("Because");
        screen.waitFor("the list", () -> list.getItemCount() >= 14);

        assertThat(rows(list)).anyMatch(row -> row.startsWith("X (Twitter)") && row.contains(
                "Endorsements | received | never") && row.endsWith("X has no endorsements."));
        list.setFocus();
        assertThat(list.isFocusControl()).isTrue();
        tabs().setSelection(0);
    }

    @Test
    void whatCannotBeChangedIsSaid() {
        screen.choose(plugins(), 0);
        Button remove = screen.button("Remove");

        assertThat(remove.isEnabled()).isFalse();
        assertThat(screen.shows(text -> text.startsWith("This Kith runs out of a build"))).isTrue();
    }

    @Test
    void aPluginOfAnUpdateSiteIsInstalledAndRemovedAgain(@TempDir Path folder) throws Exception {
        URI site = Path.of(System.getProperty("kith.site")).toUri();
        IProvisioningAgentProvider agents = screen.service(IProvisioningAgentProvider.class);
        IProvisioningAgent agent = agents.createAgent(folder.resolve("p2").toUri());
        try {
            agent.getService(IProfileRegistry.class).addProfile("test", Map.of(
                    IProfile.PROP_INSTALL_FOLDER, folder.resolve("kith").toString(),
                    IProfile.PROP_CACHE, folder.resolve("kith").toString(), IProfile.PROP_INSTALL_FEATURES, "true",
                    IProfile.PROP_ENVIRONMENTS, "osgi.os=linux,osgi.ws=gtk,osgi.arch=x86_64"));
            Plugins plugins = new Plugins(agent, "test");
            Plugins.Feature example = plugins.available(site, new NullProgressMonitor()).stream()
                    .filter(one -> one.id().equals("org.kith.platform.example.feature")).findFirst().orElseThrow();

            plugins.install(site, List.of(example), new NullProgressMonitor());
            assertThat(plugins.installed()).extracting(Plugins.Feature::id).containsExactly(example.id());
            assertThat(plugins.of("org.kith.platform.example")).isPresent();
            assertThat(plugins.of("org.kith.core")).isEmpty();

            plugins.remove(plugins.of("org.kith.platform.example").orElseThrow(), new NullProgressMonitor());
            assertThat(plugins.installed()).isEmpty();
        } finally {
            agent.stop();
        }
    }

    private Table plugins() {
        return screen.table("My accounts");
    }

    private TabFolder tabs() {
        return screen.in(screen.shell(), TabFolder.class, one -> one.getItem(0).getText().equals("What Can Be Seen"));
    }

    private List<String> rows(Table table) {
        return IntStream.range(0, table.getItemCount()).mapToObj(index -> screen.row(table, index)).toList();
    }

    private int row(Table table, String start) {
        return IntStream.range(0, table.getItemCount()).filter(index -> screen.row(table, index).startsWith(start))
                .findFirst().orElseThrow();
    }

    private static int column(Table table, String title) {
        return IntStream.range(0, table.getColumnCount()).filter(at -> table.getColumn(at).getText().equals(title))
                .findFirst().orElseThrow();
    }

    private String tip(Table table, int row, int column) {
        TableColumn wanted = table.getColumn(column);
        table.showColumn(wanted);
        screen.settle();
        Rectangle cell = table.getItem(row).getBounds(column);
        Event move = new Event();
        Point middle = new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
        move.x = middle.x;
        move.y = middle.y;
        table.notifyListeners(SWT.MouseMove, move);
        return table.getToolTipText();
    }
}
