package org.kith.ui.imports;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.store.BatchRow;
import org.kith.store.CoverageRow;
import org.kith.ui.Palette;
import org.kith.ui.When;
import org.kith.ui.platforms.CoverageWords;

/** What one import brought, what can be seen since, what was not in it and how to get that. UI thread. */
final class BatchDetails {
    private final ScrolledComposite scroll;
    private final BatchWords words;
    private final When when;
    private Composite text;

    BatchDetails(Composite parent, BatchWords words, When when) {
        this.words = words;
        this.when = when;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        clear();
    }

    Control control() {
        return scroll;
    }

    /** Nothing is chosen. */
    void clear() {
        begin();
        Fold.say(text, Messages.Problems_choose, Palette.Role.MUTED, 0);
        fit();
    }

    /** Shows an import; coverage is all that the store knows. */
    void show(BatchRow batch, List<CoverageRow> coverage) {
        begin();
        Label title = new Label(text, SWT.WRAP);
        title.setText(Fold.escaped(words.name(batch)));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Fold.say(text, BatchWords.brought(batch), null, 0);
        Fold.say(text, NLS.bind(Messages.Batch_from, batch.source().replace('\n', ' '), when.exact(batch.started())),
                Palette.Role.MUTED, 0);
        List<CoverageRow> own = coverage.stream().filter(row -> row.batch() == batch.id()).toList();
        Fold.say(text, CoverageWords.seen(own), null, 0);
        if (batch.notInIt() != null && !batch.notInIt().isBlank()) {
            Fold.say(text, NLS.bind(Messages.NotInIt, batch.notInIt().replace('\n', ' ')), null, 0);
        }
        PlatformDescriptor platform = words.platform(batch);
        if (platform != null && !platform.howTo().isEmpty()) {
            Fold.steps(Fold.make(text, Messages.Finding_howTo, 0, this::fit), platform.howTo(), 12);
        }
        fit();
    }

    private void begin() {
        if (text != null) {
            text.dispose();
        }
        text = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        scroll.setContent(text);
    }

    private void fit() {
        text.layout(true, true);
        scroll.setMinSize(text.computeSize(Math.max(80, scroll.getClientArea().width), SWT.DEFAULT));
    }
}
