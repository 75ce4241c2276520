package org.kith.ui.care.letters;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.kith.core.letters.LetterLine;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.PlainText;
import org.kith.ui.Portraits;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** Drafts and letters as rows: a face, to whom, how far it has come. UI thread. */
final class LetterList {
    private static final int MOST = 200;

    private final PagedTable<LetterLine> table;
    private final Portraits portraits;
    private final When when;
    private List<LetterLine> lines = List.of();
    private Consumer<LetterLine> chosen = line -> {
    };

    LetterList(Composite parent, Background background, Portraits portraits, When when, Consumer<IStatus> failed) {
        this.portraits = portraits;
        this.when = when;
        table = new PagedTable<LetterLine>(parent, SWT.SINGLE, background, failed)
                .column(Messages.List_letters, 200, this::spoken).paint(this::paint).rowHeight(TwoLines.HEIGHT);
        table.widget().setHeaderVisible(false);
        Names.of(table.widget(), Messages.List_letters);
        table.widget().addListener(SWT.Selection, event -> {
            if (table.selected() != null) {
                chosen.accept(table.selected());
            }
        });
    }

    Composite control() {
        return table.control();
    }

    Table widget() {
        return table.widget();
    }

    void onChosen(Consumer<LetterLine> listener) {
        chosen = listener;
    }

    /** Shows others; the open one stays selected. */
    void show(List<LetterLine> other, String open) {
        lines = other;
        table.show(Rows.of(other));
        for (int i = 0; i < other.size(); i++) {
            if (Objects.equals(other.get(i).uid(), open)) {
                table.select(i);
            }
        }
    }

    /** One of those that are shown; null when it is not among them. */
    LetterLine of(String uid) {
        return lines.stream().filter(line -> line.uid().equals(uid)).findFirst().orElse(null);
    }

    private String spoken(LetterLine line) {
        return NLS.bind(Messages.List_row, name(line), how(line));
    }

    static String name(LetterLine line) {
        return line.name().isEmpty() ? Messages.Letter_nameless : PlainText.line(line.name(), MOST);
    }

    private String how(LetterLine line) {
        String at = line.at() == null ? "" : when.words(line.at().toEpochMilli());
        String state = switch (line.state()) {
            case DRAFT -> Messages.State_draft;
            case HANDED_OFF -> Messages.State_handedOff;
            default -> Messages.State_sent;
        };
        String subject = PlainText.line(line.subject().isEmpty() ? line.body() : line.subject(), MOST);
        return NLS.bind(subject.isEmpty() ? Messages.List_how : Messages.List_howSubject,
                new Object[] {state, at, subject});
    }

    private void paint(GC gc, Rectangle cell, LetterLine line) {
        TwoLines.paint(gc, cell, portraits.small(line.personUid(), line.name(), line.photo(), () -> {
            if (!table.widget().isDisposed()) {
                table.widget().redraw();
            }
        }), name(line), how(line));
    }
}
