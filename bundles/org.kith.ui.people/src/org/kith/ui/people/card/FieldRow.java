package org.kith.ui.people.card;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kith.ui.Icons;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/**
 * One field in three cells of its parent: label, value, actions. The value is typed where it stands: Enter or leaving
 * keeps it, Escape takes it back, what is wrong with it is said below. UI thread.
 */
final class FieldRow {
    private static final int LABEL_WIDTH = 110;
    private static final int LINES_HEIGHT = 200;

    private final Field field;
    private final Control control;
    private final Label problem;
    private final Runnable changed;
    private String kept;

    /** What rows share. */
    record Surroundings(Icons icons, Consumer<String> open, Predicate<String> paste, Runnable changed) {
    }

    FieldRow(Composite parent, Field field, Surroundings around) {
        this.field = field;
        this.changed = around.changed();
        this.kept = field.value();
        Label label = new Label(parent, SWT.RIGHT | SWT.WRAP);
        label.setText(field.label());
        Palette.apply(Palette.Role.MUTED, label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        control = switch (field.shape()) {
            case CHOICE -> choice(parent);
            case CHECK -> check(parent);
            default -> text(parent, around.paste());
        };
        Names.of(control, field.label());
        control.setData("kith.field", field.id());
        control.setToolTipText(field.origin());
        actions(parent, around);
        problem = new Label(parent, SWT.WRAP);
        Palette.apply(Palette.Role.ERROR, problem);
        GridDataFactory.fillDefaults().span(3, 1).indent(LABEL_WIDTH + 8, 0).exclude(true).applyTo(problem);
        problem.setVisible(false);
    }

    Control control() {
        return control;
    }

    String id() {
        return field.id();
    }

    private Control text(Composite parent, Predicate<String> paste) {
        boolean lines = field.shape() == Field.Shape.LINES;
        Text text = new Text(parent, lines ? SWT.MULTI | SWT.WRAP : SWT.SINGLE);
        text.setText(field.value());
        if (field.hint() != null && !lines) {
            text.setMessage(field.hint());
        }
        text.setEditable(field.shape() != Field.Shape.FIXED);
        GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER);
        if (lines && field.value().length() > 2000) {
            data.hint(SWT.DEFAULT, LINES_HEIGHT);
        } else {
            data.hint(60, SWT.DEFAULT);
        }
        data.applyTo(text);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && !Objects.equals(text.getText(), kept)) {
                text.setText(kept);
                say(null);
                event.doit = false;
            } else if (event.detail == SWT.TRAVERSE_RETURN && (!lines || (event.stateMask & SWT.MOD1) != 0)) {
                commit();
                event.doit = false;
            } else if (lines && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            }
        });
        text.addListener(SWT.Verify, event -> {
            if (!lines && event.text.length() > 3 && text.getText().isBlank() && paste.test(event.text)) {
                event.doit = false;
            }
        });
        return text;
    }

    private Control choice(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(field.options().toArray(String[]::new));
        combo.setText(field.value());
        combo.addListener(SWT.Selection, event -> keep(combo.getText()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Control check(Composite parent) {
        Button check = new Button(parent, SWT.CHECK);
        check.setSelection(Boolean.parseBoolean(field.value()));
        check.addListener(SWT.Selection, event -> keep(Boolean.toString(check.getSelection())));
        return check;
    }

    private void actions(Composite parent, Surroundings around) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        if (field.link() != null) {
            item(bar, around.icons(), "link", NLS.bind(Messages.Tip_open, field.link()),
                    () -> around.open().accept(field.link()));
        }
        if (field.remove() != null) {
            item(bar, around.icons(), "remove", NLS.bind(Messages.Tip_remove, field.label()), () -> {
                field.remove().run();
                around.changed().run();
            });
        }
    }

    private static void item(ToolBar bar, Icons icons, String icon, String tip, Runnable pressed) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icons.of(icon, bar));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> pressed.run());
    }

    boolean isTyping() {
        return control instanceof Text text && !text.isDisposed() && text.isFocusControl()
                && !Objects.equals(text.getText(), kept);
    }

    /** Keeps what is typed, when it was changed; false when something is wrong with it. */
    boolean commit() {
        return !(control instanceof Text text) || !text.getEditable() || keep(text.getText());
    }

    private boolean keep(String typed) {
        if (control.isDisposed() || Objects.equals(typed, kept)) {
            say(null);
            return true;
        }
        String before = kept;
        kept = typed;
        String wrong = field.commit().apply(typed);
        if (wrong != null) {
            kept = before;
            say(wrong);
            return false;
        }
        say(null);
        changed.run();
        return true;
    }

    private void say(String words) {
        if (problem.isDisposed() || words == null && !problem.getVisible()) {
            return;
        }
        problem.setText(words == null ? "" : words);
        problem.setVisible(words != null);
        ((GridData) problem.getLayoutData()).exclude = words == null;
        problem.requestLayout();
    }
}
