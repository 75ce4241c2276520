package org.kith.ui.events.brief;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.brief.BriefWords;
import org.kith.ui.Icons;
import org.kith.ui.Palette;

/** The event, its figures in words, and what can be done with it. UI thread. */
final class BriefHead extends Composite {
    private static final int LARGER = 3;

    private final BriefWords words;
    private final Icons icons;
    private final Label title;
    private final Label place;
    private final Label counts;
    private final Label waiting;
    private final Composite bar;

    BriefHead(Composite parent, BriefWords words, Icons icons) {
        super(parent, SWT.NONE);
        this.words = words;
        this.icons = icons;
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 2).applyTo(this);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        title = label();
        title.setFont(fonts.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)
                .increaseHeight(LARGER)));
        place = label();
        Palette.apply(Palette.Role.MUTED, place);
        counts = label();
        waiting = label();
        Palette.apply(Palette.Role.WARNING, waiting);
        bar = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginRight = 0;
        row.wrap = true;
        row.center = true;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    }

    private Label label() {
        Label label = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Adds a button to the bar. */
    void button(String text, String tip, String icon, Runnable pressed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.setImage(icons.of(icon, button));
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    /** Shows an event. */
    void show(BriefPage page) {
        title.setText(label(words.title(page.brief())));
        text(place, words.place(page.brief()));
        counts.setText(words.counts(page.brief().counts()));
        text(waiting, page.waiting() == 0 ? "" : page.waiting() == 1 ? Messages.Head_waitingOne
                : NLS.bind(Messages.Head_waiting, page.waiting()));
    }

    private static void text(Label label, String words) {
        label.setText(label(words));
        label.setVisible(!words.isEmpty());
        ((GridData) label.getLayoutData()).exclude = words.isEmpty();
    }

    private static String label(String words) {
        return words.replace("&", "&&");
    }

    /** The bar, so that Tab reaches it after the list. */
    Control bar() {
        return bar;
    }
}
