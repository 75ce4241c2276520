package org.kith.ui.people.card;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.Palette;

/** The heading of a section of the card. */
final class SectionTitle {
    private SectionTitle() {
    }

    static void draw(Composite body, String words) {
        Label title = new Label(body, SWT.NONE);
        title.setText(words);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Palette.apply(Palette.Role.MUTED, title);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 10).applyTo(title);
    }
}
