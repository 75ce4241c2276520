package org.kith.ui.events.after;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.kith.model.meet.Presence;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.PlainText;
import org.kith.ui.Portraits;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** Who was on the list, what is known of each, and the note. UI thread. */
final class AfterTable {
    private static final int MOST = 200;

    private final Portraits portraits;
    private final PagedTable<AfterLine> table;
    private List<AfterLine> lines = List.of();

    AfterTable(Composite parent, Portraits portraits, Background background, Consumer<IStatus> failed) {
        this.portraits = portraits;
        table = new PagedTable<AfterLine>(parent, SWT.SINGLE, background, failed)
                .column(Messages.After_who, 200, 140, this::spoken).tip(this::spoken).paint(this::paintWho)
                .column(Messages.After_there, 100, 90, line -> presence(line)).paint(this::paintThere)
                .column(Messages.After_note, 200, 100, line -> PlainText.line(line.note(), MOST))
                .tip(line -> PlainText.line(line.note(), MOST))
                .rowHeight(TwoLines.HEIGHT);
        Names.of(table.widget(), Messages.After_list);
    }

    Composite control() {
        return table.control();
    }

    Table widget() {
        return table.widget();
    }

    AfterLine selected() {
        return table.selected();
    }

    /** Shows other lines; one stays where one is. */
    void show(List<AfterLine> other) {
        int at = table.widget().getSelectionIndex();
        int top = table.widget().getTopIndex();
        boolean same = lines.size() == other.size();
        lines = other;
        table.show(Rows.of(other));
        if (!other.isEmpty()) {
            table.select(Math.clamp(at, 0, other.size() - 1));
            table.widget().setTopIndex(same ? top : 0);
        }
    }

    /** One line down, where there is one. */
    void down() {
        int at = table.widget().getSelectionIndex();
        if (at + 1 < lines.size()) {
            table.select(at + 1);
            table.widget().showSelection();
        }
    }

    static String presence(AfterLine line) {
        return switch (line.presence()) {
            case MET -> Messages.Presence_met;
            case SEEN -> Messages.Presence_seen;
            case ABSENT -> Messages.Presence_absent;
            default -> "";
        };
    }

    private String spoken(AfterLine line) {
        String name = PlainText.line(line.name(), MOST);
        return NLS.bind(Messages.After_spoken, name, second(line));
    }

    private static String second(AfterLine line) {
        String organization = PlainText.line(line.organization(), MOST);
        return line.isContact() ? organization
                : organization.isEmpty() ? Messages.After_guest : NLS.bind(Messages.After_guestOf, organization);
    }

    private void paintWho(GC gc, Rectangle cell, AfterLine line) {
        String uid = line.isContact() ? line.who().person() : line.name();
        TwoLines.paint(gc, cell, portraits.small(uid, line.name(), line.photo(), () -> {
            if (!table.widget().isDisposed()) {
                table.widget().redraw();
            }
        }), PlainText.line(line.name(), MOST), second(line));
    }

    private void paintThere(GC gc, Rectangle cell, AfterLine line) {
        Color own = gc.getForeground();
        boolean met = line.presence() == Presence.MET;
        if (met && !table.widget().isSelected(lines.indexOf(line))) {
            gc.setForeground(Palette.color(Palette.Role.MUTUAL, table.widget()));
        }
        TwoLines.paint(gc, cell, null, presence(line), "");
        gc.setForeground(own);
    }
}
