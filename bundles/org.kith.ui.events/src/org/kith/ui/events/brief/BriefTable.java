package org.kith.ui.events.brief;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.kith.core.brief.BriefWords;
import org.kith.core.events.MatchReasons;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.PlainText;
import org.kith.ui.Portraits;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** Who comes: those who wait for a word, then contacts with how far we came, then guests. UI thread. */
final class BriefTable {
    private static final int MOST = 200;

    private final Portraits portraits;
    private final BriefWords words;
    private final PagedTable<BriefRow> table;
    private List<BriefRow> rows = List.of();

    BriefTable(Composite parent, BriefWords words, Portraits portraits, Background background,
            Consumer<IStatus> failed) {
        this.portraits = portraits;
        this.words = words;
        table = new PagedTable<BriefRow>(parent, SWT.SINGLE, background, failed)
                .column(Messages.Brief_who, 190, 130, this::spoken).tip(this::spoken).paint(this::paintWho)
                .column(Messages.Brief_standing, 150, 110, this::standing).tip(this::standing)
                .paint((gc, cell, row) -> TwoLines.paint(gc, cell, null, standing(row), more(row)))
                .rowHeight(TwoLines.HEIGHT);
        Names.of(table.widget(), Messages.Brief_list);
    }

    Composite control() {
        return table.control();
    }

    Table widget() {
        return table.widget();
    }

    BriefRow selected() {
        return table.selected();
    }

    /** Shows other rows; one stays on the row, or where it was when it is gone. */
    void show(List<BriefRow> other) {
        BriefRow before = selected();
        int at = Math.max(0, table.widget().getSelectionIndex());
        int top = table.widget().getTopIndex();
        boolean same = rows.size() == other.size();
        rows = other;
        table.show(Rows.of(other));
        if (!other.isEmpty()) {
            int place = before == null ? 0 : place(other, before);
            table.select(place < 0 ? Math.min(at, other.size() - 1) : place);
            if (same) {
                table.widget().setTopIndex(top);
            } else {
                table.widget().showSelection();
            }
        }
    }

    private static int place(List<BriefRow> rows, BriefRow wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(wanted.key())) {
                return i;
            }
        }
        return -1;
    }

    private String first(BriefRow row) {
        String name = PlainText.line(row.name(), MOST);
        return row.undecided() != null ? NLS.bind(Messages.Brief_maybe, name) : name.isEmpty()
                ? Messages.Brief_nameless : name;
    }

    private String second(BriefRow row) {
        if (row.undecided() != null) {
            return NLS.bind(Messages.Brief_may, PlainText.line(row.offer().person().name(), MOST), reasons(row));
        }
        return PlainText.line(row.card() != null ? row.card().organization() : row.guest().organization(), MOST);
    }

    static String reasons(BriefRow row) {
        return row.offer().candidate().reasons().stream().map(MatchReasons::of).collect(Collectors.joining(", "));
    }

    private String standing(BriefRow row) {
        return row.card() != null ? words.standing(row.card()) : row.undecided() == null ? Messages.Brief_guest
                : switch (row.offer().candidate().verdict()) {
                    case POSSIBLE -> Messages.Brief_possible;
                    default -> Messages.Brief_probably;
                };
    }

    private String more(BriefRow row) {
        return row.card() != null ? words.owed(row.card()) : row.undecided() != null ? Messages.Brief_decide : "";
    }

    private String spoken(BriefRow row) {
        String second = second(row);
        return second.isEmpty() ? first(row) : NLS.bind(Messages.Brief_spoken, first(row), second);
    }

    private void paintWho(GC gc, Rectangle cell, BriefRow row) {
        String uid = row.person() == null ? row.name() : row.person();
        TwoLines.paint(gc, cell, portraits.small(uid, row.name(), row.photo(), () -> {
            if (!table.widget().isDisposed()) {
                table.widget().redraw();
            }
        }), first(row), second(row));
    }
}
