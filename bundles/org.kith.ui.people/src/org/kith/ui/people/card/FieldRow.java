package org.kith.ui.people.card;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Icons;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/**
 * One field as label, value and actions. The value is typed where it stands: Enter or leaving keeps it, Escape takes it
 * back, what is wrong with it is said below. A row shows one field after the other, of one shape. UI thread.
 */
final class FieldRow extends Composite {
    /** Width of all labels, so that values stand in one column. */
    static final int LABEL_WIDTH = 110;
    /** Where values begin. */
    static final int INDENT = LABEL_WIDTH + 8;
    private static final String FIELD = "kith.field";
    private static final int ROOM = 12;
    /** Pixels of a field's width that are not for its words. */
    private static final int SLACK = 6;
    private static final int LONG = 1500;
    private static final int LONG_HEIGHT = 220;

    private final Field.Shape shape;
    private final Surroundings around;
    private final Label label;
    private final Control control;
    private final RowActions actions;
    private Label note;
    private Label problem;
    private Field field;
    private String kept;
    private boolean showing;

    /**
     * What rows share.
     *
     * @param icons   icons of actions
     * @param open    opens an address
     * @param paste   takes a pasted text apart; false when it is one plain value
     * @param changed hears that something was kept; true when the user wants to go on from here
     */
    record Surroundings(Icons icons, Consumer<String> open, Predicate<String> paste, Consumer<Boolean> changed) {
    }

    FieldRow(Composite parent, Field.Shape shape, Surroundings around) {
        super(parent, SWT.NONE);
        this.shape = shape;
        this.around = around;
        setData(CardPane.CSS_CLASS, CardPane.SHEET);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        label = new Label(this, SWT.RIGHT | SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, label);
        boolean high = shape == Field.Shape.LINES || shape == Field.Shape.LONG;
        GridDataFactory.fillDefaults().align(SWT.FILL, high ? SWT.BEGINNING : SWT.CENTER).indent(0, high ? 3 : 0)
                .hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        control = switch (shape) {
            case CHOICE -> choice();
            case CHECK -> check();
            default -> text();
        };
        Heard.as(control, () -> field.label());
        actions = new RowActions(this, around);
    }

    boolean fits(Field other) {
        return shape == other.shape();
    }

    Control control() {
        return control;
    }

    String id() {
        return field == null ? null : field.id();
    }

    Field field() {
        return field;
    }

    /** Shows a field; what is typed into the same one stays. */
    void show(Field other, boolean sameCard) {
        boolean stays = sameCard && other.id().equals(id()) && isUnkept();
        field = other;
        kept = other.fresh() ? null : other.value();
        showing = true;
        if (!label.getText().equals(other.label())) {
            label.setText(other.label());
        }
        String name = other.label().isBlank() ? other.around().hint() : other.label();
        if (name != null) {
            Names.of(control, name);
        }
        control.setData(FIELD, other.id());
        control.setToolTipText(other.around().origin());
        if (!stays) {
            put(other);
            say(null);
        }
        showing = false;
        actions.show(other, this::removed);
        note(other.around().note());
    }

    private void put(Field other) {
        switch (control) {
            case Combo combo -> {
                String[] options = other.options().toArray(String[]::new);
                if (!Arrays.equals(options, combo.getItems())) {
                    combo.setItems(options);
                    ((GridData) combo.getLayoutData()).widthHint = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + ROOM;
                }
                combo.setText(other.value());
            }
            case Button check -> check.setSelection(Boolean.parseBoolean(other.value()));
            case Text text -> {
                if (!text.getText().equals(other.value())) {
                    text.setText(other.value());
                }
                text.setMessage(other.around().hint() == null || shape != Field.Shape.LINE ? ""
                        : other.around().hint());
                fit(text);
            }
            default -> throw new IllegalStateException();
        }
    }

    private void note(String words) {
        if (words == null && note == null) {
            return;
        }
        if (note == null) {
            note = new Label(this, SWT.WRAP);
            Palette.apply(Palette.Role.MUTED, note);
            GridDataFactory.fillDefaults().span(3, 1).indent(INDENT + 2, 0).hint(120, SWT.DEFAULT).grab(true, false)
                    .applyTo(note);
        }
        note.setText(words == null ? "" : words);
        note.setVisible(words != null);
        ((GridData) note.getLayoutData()).exclude = words == null;
    }

    private Control text() {
        boolean lines = shape == Field.Shape.LINES || shape == Field.Shape.LONG;
        Text text = new Text(this, (lines ? SWT.MULTI | SWT.WRAP : SWT.SINGLE)
                | (shape == Field.Shape.FIXED ? SWT.READ_ONLY : SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.FocusOut, event -> commit(false));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.Verify, event -> {
            if (!showing && shape == Field.Shape.LONG) {
                event.text = event.text.replaceAll("\\R", " ");
            } else if (!showing && !lines && event.text.length() > 3 && text.getText().isBlank()
                    && around.paste().test(event.text)) {
                event.doit = false;
            }
        });
        if (lines) {
            FocusGround.of(text);
            text.addListener(SWT.Modify, event -> grow(text));
            text.addListener(SWT.Resize, event -> fit(text));
        }
        return text;
    }

    /** As high as its words need; the toolkit forgets that it breaks long words, such as addresses. */
    private void fit(Text text) {
        if (shape != Field.Shape.LINES && shape != Field.Shape.LONG) {
            return;
        }
        GridData data = (GridData) text.getLayoutData();
        int width = text.getSize().x;
        int height = text.getCharCount() > LONG ? LONG_HEIGHT : width <= SLACK ? SWT.DEFAULT
                : linesOf(text, width - SLACK) * text.getLineHeight() - text.computeTrim(0, 0, 0, 0).height;
        if (data.heightHint != height) {
            data.heightHint = height;
            text.requestLayout();
            around.changed().accept(null);
        }
    }

    private static int linesOf(Text text, int width) {
        TextLayout layout = new TextLayout(text.getDisplay());
        try {
            layout.setFont(text.getFont());
            layout.setWidth(width);
            layout.setText(text.getText());
            return layout.getLineCount();
        } finally {
            layout.dispose();
        }
    }

    /** A note grows while it is typed. */
    private void grow(Text text) {
        int lines = text.getLineCount();
        if (!showing && !Objects.equals(text.getData(), lines)) {
            text.setData(lines);
            fit(text);
        }
    }

    private void traverse(Event event) {
        boolean lines = shape == Field.Shape.LINES;
        if (event.detail == SWT.TRAVERSE_ESCAPE && (isUnkept() || field.fresh())) {
            takeBack();
            take(event);
        } else if (event.detail == SWT.TRAVERSE_RETURN && (!lines || (event.stateMask & SWT.MOD1) != 0)) {
            commit(true);
            take(event);
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
            if (field.fresh() && event.detail == SWT.TRAVERSE_TAB_NEXT && isUnkept()) {
                commit(true);
                take(event);
            }
        }
    }

    /** The key has done what it is for. */
    static void take(Event event) {
        event.detail = SWT.TRAVERSE_NONE;
        event.doit = true;
    }

    private Control choice() {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> keep(combo.getText(), false));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Control check() {
        Button check = new Button(this, SWT.CHECK);
        check.addListener(SWT.Selection, event -> keep(Boolean.toString(check.getSelection()), false));
        return check;
    }

    private void removed() {
        field.remove().run();
        around.changed().accept(true);
    }

    /** Whether something is typed that is not kept yet. */
    boolean isUnkept() {
        return isVisible() && control instanceof Text text && text.getEditable()
                && !Objects.equals(text.getText(), kept == null ? "" : kept);
    }

    /** What is wrong with what is typed, in words; null when nothing is. */
    String wrong() {
        return problem == null || !problem.getVisible() ? null : problem.getText();
    }

    /** What is typed. */
    String typed() {
        return control instanceof Text text ? text.getText() : "";
    }

    /** Types for the user what was typed before. */
    void type(String words) {
        ((Text) control).setText(words);
        commit(false);
        control.setFocus();
    }

    /** Forgets what is typed. */
    void takeBack() {
        put(field);
        say(null);
        if (field.fresh()) {
            field.commit().apply("");
            around.changed().accept(false);
        }
    }

    /** Keeps what is typed, when it was changed; false when something is wrong with it. */
    boolean commit(boolean onward) {
        return !(control instanceof Text text) || !text.getEditable() || keep(text.getText(), onward);
    }

    private boolean keep(String typed, boolean onward) {
        if (isDisposed() || !isVisible() || showing || Objects.equals(typed, kept)) {
            say(null);
            return true;
        }
        String before = kept;
        kept = typed;
        String wrong = field.commit().apply(typed);
        say(wrong);
        if (wrong != null) {
            kept = before;
            return false;
        }
        around.changed().accept(onward);
        return true;
    }

    private void say(String words) {
        if (isDisposed() || words == null && problem == null) {
            return;
        }
        if (problem == null) {
            problem = new Label(this, SWT.WRAP);
            Palette.apply(Palette.Role.ERROR, problem);
            GridDataFactory.fillDefaults().span(3, 1).indent(INDENT + 2, 0).hint(120, SWT.DEFAULT).grab(true, false)
                    .applyTo(problem);
            if (note != null) {
                problem.moveAbove(note);
            }
        }
        boolean before = problem.getVisible() && !problem.getText().isEmpty();
        problem.setText(words == null ? "" : words);
        problem.setVisible(words != null);
        ((GridData) problem.getLayoutData()).exclude = words == null;
        if (before != (words != null)) {
            problem.requestLayout();
            around.changed().accept(null);
        }
    }
}
