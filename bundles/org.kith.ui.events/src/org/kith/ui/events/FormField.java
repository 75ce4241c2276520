package org.kith.ui.events;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.Palette;

/** A field with its label above and, when something is wrong, a sentence under it. UI thread. */
final class FormField {
    private final Composite form;
    private final Composite box;
    private final Label wrong;
    private boolean touched;

    FormField(Composite form, String caption, int columns) {
        this.form = form;
        Label label = new Label(form, SWT.NONE);
        label.setText(caption);
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
        box = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        wrong = new Label(form, SWT.WRAP);
        Palette.apply(Palette.Role.ERROR, wrong);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(wrong);
        wrong.setVisible(false);
    }

    /** Where its controls belong. */
    Composite box() {
        return box;
    }

    /** From now on it says what is wrong. */
    void touch() {
        touched = true;
    }

    /** Says what is wrong, null for nothing; returns whether the form has to be laid out. */
    boolean say(String sentence) {
        String text = touched && sentence != null ? sentence : "";
        if (text.equals(wrong.getText())) {
            return false;
        }
        wrong.setText(text);
        wrong.setVisible(!text.isEmpty());
        ((GridData) wrong.getLayoutData()).exclude = text.isEmpty();
        form.layout(true, true);
        return true;
    }
}
