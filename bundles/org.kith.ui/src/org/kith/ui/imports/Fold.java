package org.kith.ui.imports;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kith.core.registry.HowTo;
import org.kith.ui.Palette;

/** A word that folds out what stands below it, and the steps to one's archive as such. UI thread. */
final class Fold {
    private static final int LEAST = 200;

    private Fold() {
    }

    /** Makes the word and answers the hidden composite below it; {@code changed} runs when it folds. */
    static Composite make(Composite parent, String word, int indent, Runnable changed) {
        Link open = new Link(parent, SWT.NONE);
        open.setText(NLS.bind(Messages.Finding_closed, escaped(word)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(indent, 2).applyTo(open);
        Composite below = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(below);
        below.setVisible(false);
        open.addListener(SWT.Selection, event -> {
            boolean shown = !below.getVisible();
            open.setText(NLS.bind(shown ? Messages.Finding_open : Messages.Finding_closed, escaped(word)));
            below.setVisible(shown);
            ((GridData) below.getLayoutData()).exclude = !shown;
            changed.run();
        });
        return below;
    }

    /** Writes the steps, numbered; their links open in the browser by a click. */
    static void steps(Composite parent, List<HowTo> steps, int indent) {
        int number = 1;
        for (HowTo step : steps) {
            String text = NLS.bind(Messages.Finding_step, number++, step.step());
            if (step.link().isBlank()) {
                say(parent, text, Palette.Role.MUTED, indent);
            } else {
                Link words = new Link(parent, SWT.WRAP);
                words.setText(NLS.bind(Messages.Finding_link, escaped(text), escaped(step.link())));
                words.addListener(SWT.Selection, event -> Program.launch(step.link()));
                wide(words, indent);
            }
        }
    }

    /** A sentence that wraps; nothing when it is empty. The role may be null. */
    static void say(Composite parent, String sentence, Palette.Role role, int indent) {
        if (!sentence.isEmpty()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(escaped(sentence));
            if (role != null) {
                Palette.apply(role, label);
            }
            wide(label, indent);
        }
    }

    private static void wide(Control control, int indent) {
        GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(LEAST, SWT.DEFAULT).applyTo(control);
    }

    static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
