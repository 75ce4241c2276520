package org.kith.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.workbench.window.Pictures;
import org.kith.workbench.workspace.Recent;

/**
 * The first page: one sentence, a place to drop an archive, how to get one, who I am, workspaces. Two columns, one
 * where it is narrow. Opens in any shell; asks nobody until something is pressed. UI thread.
 */
public final class WelcomePane extends Composite {
    private static final int NARROW = 720;
    private static final int WIDEST = 1000;
    private static final int SIDE = 260;
    private static final int SHOWN = 5;

    private final WelcomeDoors doors;
    private final Pictures pictures;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Label me;
    private final Button whoIAm;
    private final Composite recent;

    /** The page for these platforms. */
    public WelcomePane(Composite parent, Icons icons, List<PlatformDescriptor> platforms, WelcomeDoors doors) {
        super(parent, SWT.NONE);
        this.doors = doors;
        this.pictures = new Pictures(icons);
        setLayout(new FillLayout());
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        page = new Composite(scroll, SWT.NONE);
        scroll.setContent(page);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(false).margins(32, 28).spacing(40, 20).applyTo(page);
        Label heading = label(page, Messages.Welcome_heading, JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        Label sentence = label(page, Messages.Welcome_sentence, null);
        Palette.apply(Palette.Role.MUTED, sentence);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(sentence);
        Composite left = column(true);
        Composite right = column(false);
        new DropPlace(left, pictures, doors);
        section(left, Messages.HowTo_heading);
        GridDataFactory.fillDefaults().grab(true, false)
                .applyTo(new HowToList(left, platforms, doors, this::arrange));
        section(right, Messages.Me_heading);
        me = label(right, "", null);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE, SWT.DEFAULT).applyTo(me);
        whoIAm = action(right, Messages.Me_ask, "person", doors::whoIAm);
        section(right, Messages.Look_heading);
        action(right, Messages.Look_samples, "contacts", doors::samples);
        section(right, Messages.Workspaces_heading);
        action(right, Messages.Workspaces_open, "folder", doors::openWorkspace);
        action(right, Messages.Workspaces_new, "add", doors::newWorkspace);
        recent = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(recent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
        refresh();
        addListener(SWT.Resize, event -> arrange());
    }

    /** Reads anew who I am and which workspaces there are. */
    public void refresh() {
        List<String> names = doors.me();
        me.setText(names.isEmpty() ? Messages.Me_nobody : NLS.bind(Messages.Me_known, names.getFirst()));
        whoIAm.setText(names.isEmpty() ? Messages.Me_ask : Messages.Me_change);
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        for (Path folder : doors.recent().stream().limit(SHOWN).toList()) {
            Button button = action(recent, Recent.name(folder).replace("&", "&&"), "clock", () -> doors.open(folder));
            button.setToolTipText(folder.toString());
        }
        arrange();
    }

    @Override
    public boolean setFocus() {
        return page.setFocus();
    }

    /** One column where it is narrow; no line longer than one likes to read. */
    private void arrange() {
        int width = getClientArea().width;
        if (width == 0) {
            return;
        }
        boolean narrow = width < NARROW;
        int side = Math.max(32, (width - WIDEST) / 2);
        GridLayoutFactory.fillDefaults().numColumns(narrow ? 1 : 2).margins(narrow ? 16 : side, 28)
                .spacing(narrow ? 0 : 40, 20).applyTo(page);
        for (Control child : page.getChildren()) {
            if (child instanceof Label) {
                ((org.eclipse.swt.layout.GridData) child.getLayoutData()).horizontalSpan = narrow ? 1 : 2;
            }
        }
        Point size = page.computeSize(width, SWT.DEFAULT);
        scroll.setMinHeight(size.y);
        scroll.getVerticalBar().setIncrement(24);
        page.layout(true, true);
    }

    private Composite column(boolean wide) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults().grab(wide, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private static void section(Composite column, String text) {
        Label label = label(column, text, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(0, 14).applyTo(label);
    }

    private static Label label(Composite parent, String text, org.eclipse.swt.graphics.Font font) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        if (font != null) {
            label.setFont(font);
        }
        return label;
    }

    private Button action(Composite parent, String text, String icon, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT | SWT.LEFT);
        button.setText(text);
        pictures.on(button, icon);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }
}
