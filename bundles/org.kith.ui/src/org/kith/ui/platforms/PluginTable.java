package org.kith.ui.platforms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.store.AccountRow;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** The installed platforms: what each is, what it reads, which of my accounts are on it, of which version. UI thread. */
final class PluginTable {
    private static final int SIGN = Monogram.SIZE + 14;
    private static final int ROW = 46;

    private final PagedTable<PlatformDescriptor> table;
    private List<AccountRow> mine = List.of();

    PluginTable(Composite parent, Background background, Consumer<IStatus> failed) {
        table = new PagedTable<PlatformDescriptor>(parent, SWT.SINGLE, background, failed).rowHeight(ROW)
                .column(Messages.Plugins_platform, 240, 150, PluginTable::text)
                .tip(PlatformDescriptor::description).paint(this::paint)
                .column(Messages.Plugins_accounts, 130, this::accounts)
                .paint((gc, cell, platform) -> TwoLines.paint(gc, cell, null, accounts(platform), null))
                .column(Messages.Plugins_reads, 150, PluginTable::reads).whenWide(560)
                .paint((gc, cell, platform) -> TwoLines.paint(gc, cell, null, reads(platform), null))
                .column(Messages.Plugins_version, 130, PluginTable::version)
                .tip(platform -> NLS.bind(Messages.Plugins_bundle, platform.bundle(), platform.version()));
        Names.of(table.widget(), Messages.Plugins_name);
    }

    Control control() {
        return table.control();
    }

    Table widget() {
        return table.widget();
    }

    PlatformDescriptor selected() {
        return table.selected();
    }

    void show(List<PlatformDescriptor> platforms, List<AccountRow> accounts) {
        PlatformDescriptor before = selected();
        mine = accounts;
        table.show(Rows.of(platforms));
        for (int i = 0; before != null && i < platforms.size(); i++) {
            if (platforms.get(i).id().equals(before.id())) {
                table.select(i);
            }
        }
    }

    private void paint(GC gc, Rectangle cell, PlatformDescriptor platform) {
        Monogram.paint(gc, new Rectangle(cell.x + 6, cell.y + (cell.height - Monogram.SIZE) / 2, Monogram.SIZE,
                Monogram.SIZE), table.widget().getBackground().getRGB(), platform);
        TwoLines.paint(gc, new Rectangle(cell.x + SIGN, cell.y, cell.width - SIGN, cell.height), null,
                platform.name(), platform.description());
    }

    private static String text(PlatformDescriptor platform) {
        return platform.description().isEmpty() ? platform.name()
                : NLS.bind(Messages.Plugins_row, platform.name(), platform.description());
    }

    private String accounts(PlatformDescriptor platform) {
        List<String> here = mine.stream().filter(one -> one.key().platform().equals(platform.id()))
                .map(CoverageTables::shown).distinct().toList();
        return here.isEmpty() ? Messages.Plugins_noAccount : String.join(", ", here);
    }

    private static String reads(PlatformDescriptor platform) {
        List<String> words = new ArrayList<>();
        if (platform.archives() > 0) {
            words.add(platform.patterns().isEmpty() ? Messages.Plugins_archives
                    : NLS.bind(Messages.Plugins_files, String.join(", ", platform.patterns())));
        }
        if (platform.live()) {
            words.add(platform.host().isEmpty() ? Messages.Plugins_live
                    : NLS.bind(Messages.Plugins_host, platform.host()));
        }
        return String.join("; ", words);
    }

    private static String version(PlatformDescriptor platform) {
        return platform.version().isEmpty() ? Messages.State_UNKNOWN : platform.version();
    }
}
