package org.kith.ui.about;

import java.net.URL;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.osgi.framework.Bundle;

/** What this program is; what it is made of folds out, with the texts of the licences. UI thread. */
public final class AboutDialog extends Dialog {
    private static final int LOGO = 64;
    private static final int TEXT = 380;
    private static final int LIST = 200;
    private static final int LINES = 8;
    private static final int GAP = 16;

    private final Bundle product;
    private final String words;
    private final Background background;
    private final Licences licences;
    private final List<Licences.Part> parts;
    private Composite made;
    private Text text;

    /**
     * About a product.
     *
     * @param product where its pictures and licences are
     * @param words   what it says of itself
     * @param parts   all plug-ins
     */
    public AboutDialog(Shell shell, Bundle product, String words, Background background, Bundle... parts) {
        super(shell);
        this.product = product;
        this.words = words;
        this.background = background;
        this.licences = new Licences(product);
        this.parts = licences.parts(parts);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.About_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(GAP, GAP).spacing(GAP, GAP).applyTo(area);
        Label logo = new Label(area, SWT.NONE);
        Image image = new Image(area.getDisplay(), (int zoom) -> logo(zoom));
        logo.setImage(image);
        logo.addListener(SWT.Dispose, event -> image.dispose());
        Names.of(logo, Messages.About_logo);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(logo);
        said(area);
        made = made(area);
        return area;
    }

    private ImageData logo(int zoom) {
        URL picture = product.getEntry("icons/kith" + (zoom > 100 ? 2 * LOGO : LOGO) + ".png");
        ImageData data = picture == null ? ImageDescriptor.getMissingImageDescriptor().getImageData(100)
                : ImageDescriptor.createFromURL(picture).getImageData(100);
        int side = LOGO * zoom / 100;
        return data.width == side ? data : data.scaledTo(side, side);
    }

    private void said(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        Label name = new Label(column, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        name.setText(Messages.About_name);
        Label version = new Label(column, SWT.NONE);
        version.setText(NLS.bind(Messages.About_version, new Object[] {product.getVersion().getMajor() + "."
                + product.getVersion().getMinor() + "." + product.getVersion().getMicro(),
            System.getProperty("java.version")}));
        Palette.apply(Palette.Role.MUTED, version);
        Label sentence = new Label(column, SWT.WRAP);
        sentence.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).indent(0, GAP / 2).applyTo(sentence);
    }

    private Composite made(Composite area) {
        Composite holder = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(holder);
        PagedTable<Licences.Part> table = new PagedTable<Licences.Part>(holder, SWT.SINGLE | SWT.BORDER, background,
                status -> {
                }).column(Messages.About_part, 260, Licences.Part::name).tip(Licences.Part::id)
                .column(Messages.About_partVersion, 80, Licences.Part::version)
                .column(Messages.About_licence, 120, Licences.Part::licence);
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT, LIST).applyTo(table.control());
        Names.of(table.widget(), Messages.About_made);
        table.show(Rows.of(parts));
        text = new Text(holder, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(Messages.About_choose);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, LINES * text.getLineHeight()).applyTo(text);
        Names.of(text, Messages.About_licence);
        table.widget().addListener(SWT.Selection, event -> show(parts.get(table.widget().getSelectionIndex())));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).exclude(true).applyTo(holder);
        holder.setVisible(false);
        return holder;
    }

    private void show(Licences.Part part) {
        String licence = licences.text(part.licence());
        text.setText(licence.isEmpty() ? NLS.bind(Messages.About_noText, part.name(), part.licence()) : licence);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, Messages.About_made, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.About_close, true).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            made.setVisible(true);
            ((GridData) made.getLayoutData()).exclude = false;
            getButton(button).setEnabled(false);
            getShell().setSize(getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT));
            getShell().layout(true, true);
        } else {
            super.buttonPressed(button);
        }
    }
}
