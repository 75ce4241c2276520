package org.kith.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.kith.ui.Palette;

/** The pieces that all forms of preferences are made of: a label before its field, a hint under it. UI thread. */
final class Forms {
    static final int FIELD = 220;
    private static final int TEXT = 420;

    private Forms() {
    }

    static Label label(Composite form, String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A line under a field, in the second column. */
    static Label hint(Composite form, String text) {
        new Label(form, SWT.NONE);
        Label hint = words(form, text);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(hint);
        return hint;
    }

    /** A paragraph above a form that says what it is for. */
    static Label intro(Composite form, String text, int columns) {
        Label intro = words(form, text);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(intro);
        return intro;
    }

    static Spinner number(Composite form, int value, int least, int most) {
        Spinner spinner = new Spinner(form, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 5);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
        return spinner;
    }

    private static Label words(Composite form, String text) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(text);
        Palette.apply(Palette.Role.MUTED, label);
        return label;
    }
}
