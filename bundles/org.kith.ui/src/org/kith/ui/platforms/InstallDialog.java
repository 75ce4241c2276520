package org.kith.ui.platforms;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.Snapshot;

/**
 * Asks for an update site, lists what it has, installs what is ticked: then it closes at once and the quiet line tells
 * the rest. Enter in the address field lists; the window stays usable beside it. UI thread.
 */
final class InstallDialog extends Dialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 440;

    private final Plugins plugins;
    private final PluginJobs jobs;
    private final Background background;
    private Snapshot reading = new Snapshot();
    private Text address;
    private Button list;
    private Label said;
    private Table table;
    private URI site;

    InstallDialog(Shell parent, Plugins plugins, PluginJobs jobs, Background background) {
        super(parent);
        this.plugins = plugins;
        this.jobs = jobs;
        this.background = background;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Install_title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 14).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Install_address);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        address = new Text(area, SWT.SINGLE | SWT.BORDER);
        address.setMessage(Messages.Install_hint);
        Names.of(address, Messages.Install_address.replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(address);
        address.addListener(SWT.DefaultSelection, event -> look());
        address.addListener(SWT.Modify, event -> list.setEnabled(!address.getText().isBlank()));
        list = button(area, Messages.Install_list, this::look);
        list.setEnabled(false);
        button(area, Messages.Install_choose, this::choose);
        said = new Label(area, SWT.WRAP);
        said.setText(Messages.Install_what);
        Palette.apply(Palette.Role.MUTED, said);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(said);
        table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Names.of(table, Messages.Install_features);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(200, 120).applyTo(table);
        new TableColumn(table, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Selection, event -> state());
        Label trust = new Label(area, SWT.WRAP);
        trust.setText(Messages.Install_trust);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(trust);
        address.setFocus();
        return area;
    }

    private static Button button(Composite parent, String text, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.Install_folder);
        String folder = dialog.open();
        if (folder != null) {
            address.setText(folder);
            look();
        }
    }

    /** An address, or the path of a folder or zip as people write it. */
    private static URI uri(String text) {
        if (text.matches("(?i)(https?|file|jar):.*")) {
            return URI.create(text.replace(" ", "%20"));
        }
        File file = new File(text);
        return file.isFile() ? URI.create("jar:" + file.toURI() + "!/") : file.toURI();
    }

    private void look() {
        String text = address.getText().strip();
        if (text.isEmpty()) {
            return;
        }
        try {
            site = uri(text);
        } catch (IllegalArgumentException e) {
            say(NLS.bind(Messages.Install_noAddress, text));
            return;
        }
        URI asked = site;
        reading.setCanceled(true);
        reading = new Snapshot();
        Snapshot monitor = reading;
        table.removeAll();
        state();
        say(NLS.bind(Messages.Install_reading, text));
        background.read(table, () -> plugins.available(asked, monitor), found -> {
            if (asked.equals(site)) {
                show(found);
            }
        }, this::failed);
    }

    private void show(List<Plugins.Feature> features) {
        table.removeAll();
        for (Plugins.Feature feature : features) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {feature.name(), feature.version()});
            item.setData(feature);
            item.setChecked(features.size() == 1);
        }
        Stream.of(table.getColumns()).forEach(TableColumn::pack);
        say(features.isEmpty() ? Messages.Install_nothing : Messages.Install_tick);
        if (!features.isEmpty()) {
            table.setSelection(0);
            table.setFocus();
        }
        state();
    }

    private void failed(IStatus status) {
        say(NLS.bind(Messages.Install_unreadable, address.getText(), status.getMessage()));
    }

    private void say(String words) {
        said.setText(words.replace("&", "&&"));
        said.requestLayout();
    }

    private List<Plugins.Feature> chosen() {
        List<Plugins.Feature> chosen = new ArrayList<>();
        Stream.of(table.getItems()).filter(TableItem::getChecked)
                .forEach(item -> chosen.add((Plugins.Feature) item.getData()));
        return chosen;
    }

    private void state() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!chosen().isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Install_cancel, false);
        // no default button: Enter in the field lists
        createButton(parent, IDialogConstants.OK_ID, Messages.Install_install, false);
        state();
    }

    @Override
    protected void okPressed() {
        List<Plugins.Feature> chosen = chosen();
        super.okPressed();
        jobs.install(site, chosen);
    }

    @Override
    public boolean close() {
        reading.setCanceled(true);
        return super.close();
    }
}
