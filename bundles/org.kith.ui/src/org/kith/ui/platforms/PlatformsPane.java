package org.kith.ui.platforms;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.core.coverage.CoverageGrid;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;

/** The installed platforms, and what can be seen on each of my accounts; install, update and remove. UI thread. */
public final class PlatformsPane extends Composite {
    private final Store store;
    private final PlatformRegistry registry;
    private final Background background;
    private final Plugins plugins;
    private final PluginJobs jobs;
    private final Consumer<IStatus> failed;
    private final PluginTable table;
    private final CoverageTables coverage;
    private final PagedTable<IStatus> problems;
    private final TabItem problemTab;
    private final CLabel caption;
    private final Button install;
    private final Button update;
    private final Button remove;
    private final Label note;
    private Plugins.Feature chosen;

    /** An empty pane. */
    public PlatformsPane(Composite parent, Store store, PlatformRegistry registry, Background background, When when,
            ZoneId zone, Plugins plugins, PluginJobs jobs, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.store = store;
        this.registry = registry;
        this.background = background;
        this.plugins = plugins;
        this.jobs = jobs;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        Composite top = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        caption = Captions.make(top);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(caption);
        install = button(top, Messages.Platforms_install, Messages.Platforms_installTip, this::install);
        update = button(top, Messages.Platforms_update, Messages.Platforms_updateTip, () -> jobs.update(chosen));
        remove = button(top, Messages.Platforms_remove, Messages.Platforms_removeTip, () -> jobs.remove(chosen));
        note = new Label(this, SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, note);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).hint(200, SWT.DEFAULT).exclude(true)
                .applyTo(note);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new PluginTable(sash, background, failed);
        TabFolder tabs = new TabFolder(sash, SWT.NONE);
        coverage = new CoverageTables(tabs, tabs, background, when, zone, failed);
        tab(tabs, Messages.Platforms_grid).setControl(coverage.grid());
        tab(tabs, Messages.Platforms_list).setControl(coverage.list());
        problems = new PagedTable<IStatus>(tabs, SWT.SINGLE, background, failed)
                .column(Messages.Platforms_what, 500, IStatus::getMessage);
        Names.of(problems.widget(), Messages.Platforms_problems);
        problemTab = tab(tabs, Messages.Platforms_problems);
        problemTab.setControl(problems.control());
        sash.setWeights(2, 3);
        table.widget().addListener(SWT.Selection, event -> chosen());
        table.widget().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0 && remove.isEnabled()) {
                jobs.remove(chosen);
            }
        });
        chosen(Optional.empty(), false);
    }

    private static TabItem tab(TabFolder tabs, String text) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(text);
        return item;
    }

    private static Button button(Composite parent, String text, String tip, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private void install() {
        new InstallDialog(getShell(), plugins, jobs, background).open();
    }

    /** What the view shows. */
    private record Content(List<PlatformDescriptor> platforms, List<AccountRow> mine, CoverageGrid grid,
            List<IStatus> problems, boolean possible) {
    }

    /** Reads all anew. */
    public void refresh() {
        background.read(this, () -> new Content(registry.platforms().stream()
                .sorted(Comparator.comparing(PlatformDescriptor::name, String.CASE_INSENSITIVE_ORDER)).toList(),
                store.accounts(AccountQuery.mine()), CoverageGrid.read(store, registry), registry.problems(),
                plugins.isPossible()), this::show, failed);
    }

    private void show(Content content) {
        table.show(content.platforms(), content.mine());
        coverage.show(content.grid());
        problems.show(Rows.of(content.problems()));
        problemTab.setText(content.problems().isEmpty() ? Messages.Platforms_problems
                : NLS.bind(Messages.Platforms_problemCount, content.problems().size()));
        caption.setText(content.platforms().isEmpty() ? Messages.Platforms_none
                : content.platforms().size() == 1 ? Messages.Platforms_one
                : NLS.bind(Messages.Platforms_count, content.platforms().size()));
        install.setEnabled(content.possible());
        say(content.possible() ? content.platforms().isEmpty() ? Messages.Platforms_empty : ""
                : Messages.Platforms_fixed);
        chosen();
    }

    private void say(String words) {
        if (!words.equals(note.getText())) {
            note.setText(words);
            note.setVisible(!words.isEmpty());
            ((org.eclipse.swt.layout.GridData) note.getLayoutData()).exclude = words.isEmpty();
            layout();
        }
    }

    /** Which feature brought the chosen platform is p2's to say, which may have to read first. */
    private void chosen() {
        PlatformDescriptor platform = table.selected();
        if (platform == null) {
            chosen(Optional.empty(), false);
            return;
        }
        background.read(this, () -> plugins.of(platform.bundle()), feature -> {
            if (platform.equals(table.selected())) {
                chosen(feature, true);
            }
        }, failed);
    }

    private void chosen(Optional<Plugins.Feature> feature, boolean any) {
        chosen = feature.orElse(null);
        update.setEnabled(chosen != null);
        remove.setEnabled(chosen != null);
        remove.setToolTipText(any && chosen == null ? Messages.Platforms_partOfKith : Messages.Platforms_removeTip);
    }

    @Override
    public boolean setFocus() {
        return table.widget().setFocus();
    }
}
