package org.kith.workbench.welcome;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kith.core.registry.HowTo;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.ui.Palette;

/** The way to one's archive, a platform at a time: a row each that folds its steps out. UI thread. */
final class HowToList extends Composite {
    private static final int INDENT = 28;
    private static final int WIDTH = 320;

    private final WelcomeDoors doors;
    private final Runnable changed;

    HowToList(Composite parent, List<PlatformDescriptor> platforms, WelcomeDoors doors, Runnable changed) {
        super(parent, SWT.NONE);
        this.doors = doors;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        platforms.stream().filter(one -> !one.howTo().isEmpty()).forEach(this::platform);
    }

    private void platform(PlatformDescriptor platform) {
        Button row = new Button(this, SWT.TOGGLE | SWT.FLAT | SWT.LEFT);
        row.setText("\u25b8  " + platform.name().replace("&", "&&"));
        row.setToolTipText(platform.description().isBlank() ? null : platform.description());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Composite steps = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 6).spacing(8, 6).applyTo(steps);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).exclude(true).applyTo(steps);
        steps.setVisible(false);
        int number = 1;
        for (HowTo one : platform.howTo()) {
            step(steps, number++, one);
        }
        row.addListener(SWT.Selection, event -> {
            row.setText((row.getSelection() ? "\u25be  " : "\u25b8  ") + platform.name().replace("&", "&&"));
            steps.setVisible(row.getSelection());
            ((GridData) steps.getLayoutData()).exclude = !row.getSelection();
            changed.run();
        });
    }

    private void step(Composite steps, int number, HowTo step) {
        Label count = new Label(steps, SWT.NONE);
        count.setText(NLS.bind(Messages.HowTo_number, number));
        Palette.apply(Palette.Role.MUTED, count);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(count);
        if (step.link().isBlank()) {
            Label words = new Label(steps, SWT.WRAP);
            words.setText(step.step().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
            return;
        }
        Link words = new Link(steps, SWT.WRAP);
        words.setText(NLS.bind(Messages.HowTo_link, step.step().replace("&", "&&"), step.link().replace("&", "&&")));
        words.addListener(SWT.Selection, event -> doors.browse(step.link()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }
}
