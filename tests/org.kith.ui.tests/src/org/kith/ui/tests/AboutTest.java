package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.Background;
import org.kith.ui.about.AboutDialog;
import org.kith.ui.about.Licences;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the program says of itself. */
class AboutTest {
    private final Screen screen = new Screen();
    private final Bundle product = Platform.getProduct().getDefiningBundle();
    private final Bundle[] bundles = FrameworkUtil.getBundle(AboutTest.class).getBundleContext().getBundles();
    private final AboutDialog dialog = new AboutDialog(screen.shell(), product, "Kith in one sentence.",
            screen.service(Background.class), bundles);

    @AfterEach
    void close() {
        dialog.close();
    }

    @Test
    void itSaysWhatItIsAndFoldsOutWhatItIsMadeOf() {
        open();
        assertThat(labels()).contains("Kith", "Kith in one sentence.").anyMatch(text -> text.startsWith("Version "));
        Pictures.of(dialog.getShell(), "about");

        Button made = button("What It Is Made Of");
        screen.press(made);
        Table parts = first(Table.class);
        assertThat(parts.isVisible()).isTrue();
        assertThat(parts.getItemCount()).isEqualTo(bundles.length);
        parts.setSelection(0);
        parts.notifyListeners(SWT.Selection, new Event());
        assertThat(first(Text.class).getText()).isNotBlank();
        Pictures.of(dialog.getShell(), "about-made");
    }

    @Test
    void escapeClosesIt() {
        open();
        assertThat(dialog.getShell().getDefaultButton()).isSameAs(button("Close"));
        dialog.getShell().traverse(SWT.TRAVERSE_ESCAPE);
        assertThat(dialog.getShell() == null || dialog.getShell().isDisposed()).isTrue();
    }

    @Test
    void everyLicenceThatIsListedHasItsText() {
        Licences licences = new Licences(product);
        List<Licences.Part> ours = licences.parts(bundles).stream().filter(part -> part.id().startsWith("org.kith."))
                .filter(part -> !part.licence().equals("unknown")).toList();

        assertThat(ours).isNotEmpty();
        for (Licences.Part part : licences.parts(bundles)) {
            if (List.of("EPL-2.0", "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause").contains(part.licence())) {
                assertThat(licences.text(part.licence())).as(part.toString()).hasSizeGreaterThan(500);
            }
        }
        assertThat(licences.text("no such licence")).isEmpty();
    }

    private void open() {
        dialog.setBlockOnOpen(false);
        dialog.open();
        screen.settle();
    }

    private List<String> labels() {
        return PreferencesTest.all(dialog.getShell()).stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList();
    }

    private Button button(String text) {
        return PreferencesTest.all(dialog.getShell()).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }

    private <T extends Control> T first(Class<T> type) {
        return PreferencesTest.all(dialog.getShell()).stream().filter(type::isInstance).map(type::cast).findFirst()
                .orElseThrow();
    }
}
