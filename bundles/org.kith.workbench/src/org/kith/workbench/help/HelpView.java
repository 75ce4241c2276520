package org.kith.workbench.help;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.keys.IBindingService;

/** The help view: glue around {@link HelpPane}. Made by the workbench; {@link HelpHandler} says which page. */
public final class HelpView {
    @Inject
    private IBindingService bindings;
    @Inject
    private MPart part;
    private HelpPane pane;
    private String page = HelpPages.INDEX;

    @PostConstruct
    void create(Composite parent) {
        pane = new HelpPane(parent, this::follow, this::browse);
        follow(page);
    }

    /** Shows a page, or opens what is outside in the browser. UI thread. */
    void follow(String target) {
        if (target.startsWith("http")) {
            Program.launch(target);
            return;
        }
        page = target;
        HelpText text = HelpPages.read(target);
        pane.show(target.equals(HelpPages.KEYS) ? KeyTable.behind(text, bindings) : text);
        part.setTooltip(text.title());
    }

    private void browse() {
        String address = HelpPages.address(page);
        if (address != null) {
            Program.launch(address);
        }
    }

    @Focus
    void focus() {
        pane.setFocus();
    }
}
