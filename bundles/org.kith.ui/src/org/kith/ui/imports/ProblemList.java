package org.kith.ui.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kith.store.ProblemRow;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.Names;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;

/** The problems of an import by file and line, with a filter and a way to copy them all. UI thread. */
final class ProblemList {
    private final Composite area;
    private final Text filter;
    private final CLabel count;
    private final Button copy;
    private final PagedTable<ProblemRow> table;
    private List<ProblemRow> all = List.of();

    ProblemList(Composite parent, Background background, Consumer<IStatus> failed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 6).spacing(0, 4).applyTo(area);
        Composite top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 0).spacing(6, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        filter = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        filter.setMessage(Messages.Problems_filter);
        Names.of(filter, Messages.Problems_filter);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        count = Captions.make(top);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        copy = new Button(top, SWT.PUSH);
        copy.setText(Messages.Problems_copy);
        table = new PagedTable<ProblemRow>(area, SWT.SINGLE, background, failed)
                .column(Messages.Problems_where, 170, BatchWords::where)
                .column(Messages.Problems_what, 420, ProblemRow::message);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Names.of(table.widget(), Messages.Problems_name);
        filter.addListener(SWT.Modify, event -> narrow());
        copy.addListener(SWT.Selection, event -> copy());
    }

    Control control() {
        return area;
    }

    /** Shows other ones. */
    void show(List<ProblemRow> problems) {
        all = problems;
        narrow();
    }

    private List<ProblemRow> shown() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? all : all.stream()
                .filter(row -> BatchWords.line(row).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    private void narrow() {
        List<ProblemRow> shown = shown();
        table.show(Rows.of(shown));
        copy.setEnabled(!shown.isEmpty());
        String words = all.isEmpty() ? Messages.Problems_none : shown.size() == all.size()
                ? CountWords.problems(all.size()) : NLS.bind(Messages.Problems_some, shown.size(), all.size());
        count.setText(words);
        count.setToolTipText(words);
    }

    private void copy() {
        String lines = shown().stream().map(BatchWords::line).collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(area.getDisplay());
        clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
