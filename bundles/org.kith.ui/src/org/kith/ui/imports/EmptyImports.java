package org.kith.ui.imports;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.registry.PlatformRegistry;
import org.kith.ui.Palette;

/** What the Imports view says while nothing was imported: drop your archive, and how to get it. UI thread. */
final class EmptyImports {
    private final ScrolledComposite scroll;
    private final Composite text;

    /** Buttons ask for commands by their ids. */
    EmptyImports(Composite parent, PlatformRegistry registry, Consumer<String> commands) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        text = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 8).applyTo(text);
        scroll.setContent(text);
        Label heading = new Label(text, SWT.WRAP);
        heading.setText(Messages.Empty_heading);
        heading.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
        Fold.say(text, Messages.Imports_empty, Palette.Role.MUTED, 0);
        Composite buttons = new Composite(text, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        button(buttons, Messages.Empty_files, () -> commands.accept("org.kith.workbench.importFiles"));
        button(buttons, Messages.Empty_folder, () -> commands.accept("org.kith.workbench.importFolder"));
        button(buttons, Messages.Empty_samples, () -> commands.accept("org.kith.workbench.samples"));
        registry.platforms().stream().filter(platform -> !platform.howTo().isEmpty()).forEach(platform ->
                Fold.steps(Fold.make(text, org.eclipse.osgi.util.NLS.bind(Messages.Empty_howTo, platform.name()), 0,
                        this::fit), platform.howTo(), 14));
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private static void button(Composite parent, String text, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    Control control() {
        return scroll;
    }

    private void fit() {
        text.layout(true, true);
        scroll.setMinSize(text.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT));
    }
}
