package org.kith.ui.log;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;

/** The log as a list, newest first; the chosen entry's details fold out below. UI thread. */
public final class LogPane extends Composite {
    private static final int ROW = 34;
    private static final int GAP = 6;
    private static final int TEXT = 260;
    private static final int DETAIL_LINES = 9;

    private final When when;
    private final Icons icons;
    private final PagedTable<Entry> table;
    private final Composite hint;
    private final Text details;
    private final Button fold;
    private final Button copy;
    private final Button clear;
    private List<Entry> entries = List.of();

    /**
     * An empty list.
     *
     * @param folder where the log file is; opened by {@code open}
     * @param clear  forgets the entries
     */
    public LogPane(Composite parent, Background background, When when, Icons icons, Path folder, Consumer<Path> open,
            Runnable forget) {
        super(parent, SWT.NONE);
        this.when = when;
        this.icons = icons;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(GAP, GAP).spacing(GAP, 0).applyTo(bar);
        fold = button(bar, Messages.Log_details, SWT.TOGGLE, () -> fold());
        copy = button(bar, Messages.Log_copy, SWT.PUSH, this::copy);
        button(bar, Messages.Log_folder, SWT.PUSH, () -> open.accept(folder)).setToolTipText(folder.toString());
        clear = button(bar, Messages.Log_clear, SWT.PUSH, forget);
        hint = hint();
        table = new PagedTable<Entry>(this, SWT.SINGLE, background, status -> {
        }).column(Messages.Log_severity, 90, 100, entry -> word(entry.severity())).paint(this::paint)
                .column(Messages.Log_what, 380, entry -> entry.what())
                .column(Messages.Log_when, 110, entry -> when.words(entry.at().toEpochMilli()))
                .tip(entry -> when.exact(entry.at().toEpochMilli()))
                .column(Messages.Log_where, 160, Entry::where).rowHeight(ROW);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Names.of(list(), Messages.Log_name);
        list().addListener(SWT.Selection, event -> chosen());
        list().addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy();
            }
        });
        list().addListener(SWT.DefaultSelection, event -> {
            fold.setSelection(!fold.getSelection());
            fold();
        });
        details = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAIL_LINES * details.getLineHeight())
                .exclude(true).applyTo(details);
        details.setVisible(false);
        Names.of(details, Messages.Log_details);
        show(List.of());
    }

    private Button button(Composite bar, String text, int style, Runnable pressed) {
        Button button = new Button(bar, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private Composite hint() {
        Composite holder = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(GAP * 2, GAP * 2).applyTo(holder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(holder);
        Label words = new Label(holder, SWT.WRAP);
        words.setText(Messages.Log_empty);
        Palette.apply(Palette.Role.MUTED, words);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(words);
        return holder;
    }

    private Table list() {
        return table.widget();
    }

    /** Shows these entries instead; the chosen one stays chosen. */
    public void show(List<Entry> shown) {
        Entry before = selected();
        entries = shown;
        table.show(shown.isEmpty() ? Rows.none() : Rows.of(shown));
        list().setSelection(Math.max(-1, before == null ? -1 : shown.indexOf(before)));
        place(hint, shown.isEmpty());
        place(table.control(), !shown.isEmpty());
        clear.setEnabled(!shown.isEmpty());
        chosen();
        layout();
    }

    private void paint(GC gc, Rectangle cell, Entry entry) {
        String icon = switch (entry.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "info";
        };
        int middle = cell.y + cell.height / 2;
        gc.drawImage(icons.of(icon, gc.getForeground().getRGB(), Icons.SMALL), cell.x + GAP,
                middle - Icons.SMALL / 2);
        String word = word(entry.severity());
        gc.drawText(word, cell.x + GAP * 2 + Icons.SMALL, middle - gc.textExtent(word).y / 2, true);
    }

    private static String word(Entry.Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Log_error;
            case WARNING -> Messages.Log_warning;
            default -> Messages.Log_info;
        };
    }

    private Entry selected() {
        int index = list().getSelectionIndex();
        return index < 0 || index >= entries.size() ? null : entries.get(index);
    }

    private void chosen() {
        Entry entry = selected();
        copy.setEnabled(entry != null);
        fold.setEnabled(entry != null);
        details.setText(entry == null ? "" : text(entry));
        if (entry == null) {
            fold.setSelection(false);
        }
        fold();
    }

    private void fold() {
        place(details, fold.getSelection());
        layout();
    }

    private static void place(org.eclipse.swt.widgets.Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private String text(Entry entry) {
        String head = NLS.bind(Messages.Log_text, new Object[] {word(entry.severity()), entry.what(),
            when.exact(entry.at().toEpochMilli()), entry.where()});
        return entry.details().isEmpty() ? head : head + "\n\n" + entry.details();
    }

    private void copy() {
        Entry entry = selected();
        if (entry != null) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] {text(entry)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    @Override
    public boolean setFocus() {
        return list().isVisible() ? list().setFocus() : super.setFocus();
    }
}
