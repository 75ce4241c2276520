package org.kith.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/**
 * A short list that grows and shrinks: a field with Add above it, Remove beside it. What is added is checked first, and
 * what is wrong with it is said under the field. UI thread.
 */
final class Lines extends Composite {
    private static final int ROWS = 3;

    private final org.eclipse.swt.widgets.List list;
    private final Text entry;
    private final Button add;
    private final Button remove;
    private final Label problem;
    private final UnaryOperator<String> check;

    /** What the lines are and how they look; {@code check} answers what is wrong with one, null when nothing is. */
    Lines(Composite parent, String title, String hint, List<String> lines, UnaryOperator<String> check) {
        super(parent, SWT.NONE);
        this.check = check;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(this);
        Label name = new Label(this, SWT.NONE);
        name.setText(title);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(name);
        entry = new Text(this, SWT.BORDER);
        entry.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(Forms.FIELD, SWT.DEFAULT).applyTo(entry);
        add = button(Messages.Lines_add);
        list = new org.eclipse.swt.widgets.List(this, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(Forms.FIELD, ROWS * list.getItemHeight()).applyTo(list);
        list.setItems(lines.toArray(String[]::new));
        Names.of(list, title.replace("&", ""));
        remove = button(Messages.Lines_remove);
        problem = new Label(this, SWT.WRAP);
        Palette.apply(Palette.Role.ERROR, problem);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(problem);
        listen();
    }

    private Button button(String text) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    private void listen() {
        add.addListener(SWT.Selection, event -> add());
        entry.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && !entry.getText().isBlank()) {
                event.doit = false;
                add();
            }
        });
        entry.addListener(SWT.Modify, event -> enable());
        list.addListener(SWT.Selection, event -> enable());
        remove.addListener(SWT.Selection, event -> remove());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        enable();
    }

    private void add() {
        String line = entry.getText().strip();
        String wrong = check.apply(line);
        say(wrong);
        if (wrong == null && !line.isEmpty()) {
            if (list.indexOf(line) < 0) {
                list.add(line);
            }
            list.setSelection(list.indexOf(line));
            list.showSelection();
            entry.setText("");
        }
        entry.setFocus();
    }

    private void remove() {
        int index = list.getSelectionIndex();
        if (index >= 0) {
            list.remove(index);
            list.setSelection(Math.min(index, list.getItemCount() - 1));
            enable();
        }
    }

    private void enable() {
        add.setEnabled(!entry.getText().isBlank());
        remove.setEnabled(list.getSelectionIndex() >= 0);
    }

    private void say(String wrong) {
        problem.setText(wrong == null ? "" : wrong);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) problem.getLayoutData()).exclude(wrong == null)
                .applyTo(problem);
        problem.setVisible(wrong != null);
        requestLayout();
    }

    /** The lines as they stand; what is still in the field counts when nothing is wrong with it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(list.getItems()));
        String half = entry.getText().strip();
        if (!half.isEmpty() && check.apply(half) == null && !lines.contains(half)) {
            lines.add(half);
        }
        return lines;
    }
}
