package org.kith.ui.people.output;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.registry.ExporterDescriptor;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/** Asks in which format and where to: all by keyboard, the place can be typed or chosen. UI thread. */
final class ExportDialog extends Dialog {
    private static final int WIDTH = 420;

    private final String who;
    private final List<ExporterDescriptor> formats;
    private final Path folder;
    private final BiConsumer<ExporterDescriptor, Path> chosen;
    private Combo format;
    private Text place;
    private Label problem;
    private boolean replace;

    ExportDialog(Shell shell, String who, List<ExporterDescriptor> formats, Path folder,
            BiConsumer<ExporterDescriptor, Path> chosen) {
        super(shell);
        this.who = who;
        this.formats = formats;
        this.folder = folder;
        this.chosen = chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Export_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).applyTo(area);
        Label what = new Label(area, SWT.WRAP);
        what.setText(who);
        GridDataFactory.fillDefaults().span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        label(area, Messages.Export_format);
        format = new Combo(area, SWT.READ_ONLY);
        format.setItems(formats.stream().map(ExporterDescriptor::name).toArray(String[]::new));
        format.select(0);
        Names.of(format, Messages.Export_format);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(format);
        label(area, Messages.Export_place);
        place = new Text(area, SWT.SINGLE | SWT.BORDER);
        Names.of(place, Messages.Export_place);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(place);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Export_choose);
        browse.addListener(SWT.Selection, event -> browse());
        problem = new Label(area, SWT.WRAP);
        Palette.apply(Palette.Role.ERROR, problem);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(problem);
        suggest();
        format.addListener(SWT.Selection, event -> suggest());
        place.addListener(SWT.Modify, event -> {
            replace = false;
            say("");
        });
        return area;
    }

    private static void label(Composite area, String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Export_do, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private ExporterDescriptor format() {
        return formats.get(Math.max(0, format.getSelectionIndex()));
    }

    private void suggest() {
        ExporterDescriptor one = format();
        place.setText(folder.resolve(one.folder() ? "kith-export" : "kith-export." + one.extension()).toString());
    }

    private void browse() {
        String file;
        if (format().folder()) {
            file = new DirectoryDialog(getShell()).open();
        } else {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFileName(place.getText());
            file = dialog.open();
        }
        if (file != null) {
            place.setText(file);
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.requestLayout();
        getShell().layout(true, true);
    }

    @Override
    protected void okPressed() {
        try {
            Path path = Path.of(place.getText().strip()).toAbsolutePath();
            if (place.getText().isBlank() || path.getParent() == null || !Files.isDirectory(path.getParent())) {
                say(NLS.bind(Messages.Export_noFolder, path.getParent()));
            } else if (Files.exists(path) && !replace) {
                replace = true;
                say(Messages.Export_exists);
            } else {
                ExporterDescriptor one = format();
                super.okPressed();
                chosen.accept(one, path);
            }
        } catch (InvalidPathException e) {
            say(NLS.bind(Messages.Export_noFolder, place.getText()));
        }
    }
}
