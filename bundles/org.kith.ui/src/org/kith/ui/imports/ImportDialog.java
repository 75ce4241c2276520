package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.intake.Finding;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.When;

/**
 * Shows what was dropped as it is recognised, and imports what is ticked: then it closes at once and the quiet line
 * tells the rest. The window stays usable beside it. Opened by {@link Receiving}; UI thread.
 */
final class ImportDialog extends Dialog implements Looking.Listener {
    private static final int MOST = 60;
    private static final int BEAT_MILLIS = 250;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 560;

    private final Importing importing;
    private final PlatformRegistry registry;
    private final FindingWords words;
    private final List<Looking> looks = new ArrayList<>();
    private final List<FindingCard> cards = new ArrayList<>();
    private final List<Finding> more = new ArrayList<>();
    private Label heading;
    private Composite looking;
    private Label progress;
    private ScrolledComposite scroll;
    private Composite list;
    private Label rest;
    private boolean focused;

    ImportDialog(Shell parent, Importing importing, PlatformRegistry registry, When when) {
        super(parent);
        this.importing = importing;
        this.registry = registry;
        this.words = new FindingWords(when);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /** Looks at these as well. */
    void add(List<Path> paths) {
        looks.add(importing.look(paths, this));
        beat();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Dialog_title);
        shell.setMinimumSize(420, 320);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, Math.min(HEIGHT, getShell().getMonitor().getClientArea().height - 40));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(0, 12).spacing(0, 8).applyTo(area);
        heading = new Label(area, SWT.WRAP);
        heading.setFont(JFaceResources.getBannerFont());
        heading.setText(Messages.Dialog_looking);
        GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).hint(300, SWT.DEFAULT).applyTo(heading);
        looking(area);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        list = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
        scroll.setContent(list);
        scroll.addListener(SWT.Resize, event -> fit());
        return area;
    }

    private void looking(Composite area) {
        looking = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 0).spacing(10, 0).applyTo(looking);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(looking);
        progress = new Label(looking, SWT.NONE);
        Palette.apply(Palette.Role.MUTED, progress);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(progress);
        ProgressBar bar = new ProgressBar(looking, SWT.INDETERMINATE);
        Names.of(bar, Messages.Dialog_looking);
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(bar);
        Button stop = new Button(looking, SWT.PUSH);
        stop.setText(Messages.Dialog_stop);
        stop.setToolTipText(Messages.Dialog_stopTip);
        stop.addListener(SWT.Selection, event -> looks.forEach(Looking::stop));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_import, true);
        state();
    }

    @Override
    public void found(Finding finding) {
        if (isGone()) {
            return;
        }
        if (cards.size() >= MOST) {
            tooMany(finding);
        } else {
            PlatformDescriptor platform = finding.platform() == null ? null
                    : registry.platform(finding.platform()).orElse(null);
            FindingCard card = new FindingCard(list, finding, platform, words, () -> {
                fit();
                state();
            });
            cards.add(card);
            focused = focused || card.setFocus();
        }
        fit();
        state();
    }

    /** What is beyond what a person reads is counted, and imported as well. */
    private void tooMany(Finding finding) {
        if (finding.usable()) {
            more.add(finding);
        }
        if (rest == null) {
            rest = new Label(list, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).indent(16, 8).applyTo(rest);
        }
        rest.setText(NLS.bind(Messages.Dialog_rest, more.size()));
    }

    @Override
    public void over(IStatus failure) {
        if (isGone()) {
            return;
        }
        if (failure != null) {
            progress.setText(failure.getMessage());
            progress.setToolTipText(failure.getMessage());
        }
        state();
    }

    private void beat() {
        if (isGone() || looks.isEmpty()) {
            return;
        }
        progress.setText(looks.getFirst().words().replace("&", "&&"));
        state();
        getShell().getDisplay().timerExec(BEAT_MILLIS, this::beat);
    }

    private void state() {
        looks.removeIf(Looking::isOver);
        boolean looksOn = !looks.isEmpty();
        if (looking.getVisible() != looksOn) {
            looking.setVisible(looksOn);
            ((GridData) looking.getLayoutData()).exclude = !looksOn;
            looking.getParent().layout();
            fit();
        }
        int chosen = chosen().size();
        String text = looksOn ? Messages.Dialog_looking : cards.isEmpty() ? Messages.Dialog_stopped
                : usable() == 0 ? Messages.Dialog_nothing : chosen == 0 ? Messages.Dialog_choose
                : Messages.Dialog_ready;
        if (!text.equals(heading.getText())) {
            heading.setText(text);
            heading.getParent().layout();
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null && ok.isEnabled() != (chosen > 0)) {
            ok.setEnabled(chosen > 0);
        }
    }

    private long usable() {
        return more.size() + cards.stream().filter(FindingCard::isUsable).count();
    }

    private List<Importing.Chosen> chosen() {
        List<Importing.Chosen> chosen = new ArrayList<>();
        cards.stream().filter(FindingCard::isTaken).map(FindingCard::chosen).forEach(chosen::add);
        more.forEach(finding -> chosen.add(new Importing.Chosen(finding, false)));
        return chosen;
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        list.layout(true, true);
        scroll.setMinSize(list.computeSize(width, SWT.DEFAULT));
    }

    private boolean isGone() {
        return getShell() == null || getShell().isDisposed();
    }

    @Override
    protected void okPressed() {
        List<Importing.Chosen> chosen = chosen();
        super.okPressed();
        importing.take(chosen);
    }

    @Override
    public boolean close() {
        looks.forEach(Looking::stop);
        return super.close();
    }
}
