package org.kith.ui.events.after;

import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Names;
import org.kith.ui.PlainText;

/** One line for a note about whoever is selected: N goes there, Enter keeps it, Escape leaves it. UI thread. */
final class NoteLine extends Composite {
    private static final int MOST = 60;

    private final Text field;
    private AfterLine line;
    private BiConsumer<AfterLine, String> noted = (one, text) -> {
    };
    private Runnable left = () -> {
    };

    NoteLine(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 10, 0, 0).applyTo(this);
        field = new Text(this, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.DefaultSelection, event -> {
            if (line != null && !field.getText().strip().equals(line.note())) {
                noted.accept(line, field.getText().strip());
            } else {
                left.run();
            }
        });
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText(line == null ? "" : line.note());
                event.doit = false;
                left.run();
            }
        });
        show(null);
    }

    void onNote(BiConsumer<AfterLine, String> listener) {
        noted = listener;
    }

    void onLeave(Runnable listener) {
        left = listener;
    }

    /** Stands for somebody; while one types there, it stays with whom it was opened for. */
    void show(AfterLine other) {
        if (field.isFocusControl() && line != null && !field.getText().equals(line.note())) {
            return;
        }
        line = other;
        field.setText(other == null ? "" : other.note());
        field.setEnabled(other != null);
        String hint = other == null ? Messages.Note_none
                : NLS.bind(Messages.Note_hint, PlainText.line(other.name(), MOST));
        field.setMessage(hint);
        Names.of(field, hint);
    }

    void open(AfterLine other) {
        show(other);
        field.setFocus();
        field.setSelection(field.getCharCount());
    }
}
