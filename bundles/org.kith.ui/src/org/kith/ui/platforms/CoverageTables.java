package org.kith.ui.platforms;

import java.time.ZoneId;
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
import org.kith.core.coverage.CoverageGrid;
import org.kith.model.activity.SignalKind;
import org.kith.store.AccountRow;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** What each account can and cannot see: as a grid, and the same as a plain list, a line a cell. UI thread. */
final class CoverageTables {
    private static final int ROW = 52;
    private static final int SIGN = Monogram.SIZE + 14;

    private final PagedTable<CoverageGrid.Line> grid;
    private final PagedTable<Entry> list;
    private final CoveragePainter painter;

    /** One cell in the list. */
    private record Entry(CoverageGrid.Line line, CoverageGrid.Cell cell) {
    }

    CoverageTables(Composite gridParent, Composite listParent, Background background, When when, ZoneId zone,
            Consumer<IStatus> failed) {
        grid = new PagedTable<CoverageGrid.Line>(gridParent, SWT.SINGLE, background, failed).rowHeight(ROW)
                .column(Messages.Grid_account, 180, 160, CoverageTables::name).paint(this::paint);
        painter = new CoveragePainter(grid.widget(), when, zone);
        for (SignalKind kind : SignalKind.values()) {
            grid.column(CoverageWords.title(kind), 112, 112, line -> painter.words(line, kind))
                    .paint((gc, cell, line) -> painter.paint(gc, cell, line, kind));
        }
        Names.of(grid.widget(), Messages.Grid_name);
        list = new PagedTable<Entry>(listParent, SWT.SINGLE, background, failed)
                .column(Messages.Grid_account, 170, entry -> name(entry.line()))
                .column(Messages.List_signal, 90, entry -> CoverageWords.title(entry.cell().kind()))
                .column(Messages.List_direction, 80, entry -> CoverageWords.of(entry.cell().direction()))
                .column(Messages.List_state, 160, entry -> painter.state(entry.cell()))
                .column(Messages.List_because, 300, entry -> entry.cell().because());
        Names.of(list.widget(), Messages.List_name);
    }

    Control grid() {
        return grid.control();
    }

    Control list() {
        return list.control();
    }

    void show(CoverageGrid shown) {
        grid.show(Rows.of(shown.lines()));
        List<Entry> entries = new ArrayList<>();
        shown.lines().forEach(line -> line.cells().forEach(cell -> entries.add(new Entry(line, cell))));
        list.show(Rows.of(entries));
    }

    private void paint(GC gc, Rectangle cell, CoverageGrid.Line line) {
        Monogram.paint(gc, new Rectangle(cell.x + 6, cell.y + (cell.height - Monogram.SIZE) / 2, Monogram.SIZE,
                Monogram.SIZE), grid.widget().getBackground().getRGB(), line.platform());
        TwoLines.paint(gc, new Rectangle(cell.x + SIGN, cell.y, cell.width - SIGN, cell.height), null,
                line.platform().name(), account(line));
    }

    private static String name(CoverageGrid.Line line) {
        return NLS.bind(Messages.Grid_line, line.platform().name(), account(line));
    }

    private static String account(CoverageGrid.Line line) {
        return line.account() == null ? Messages.Grid_noAccount : shown(line.account());
    }

    /** An account as people read it. */
    static String shown(AccountRow account) {
        return account.handle() != null ? "@" + account.handle()
                : account.displayName() != null ? account.displayName() : account.key().key();
    }
}
