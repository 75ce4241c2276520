package org.kith.ui.people.card;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.kith.model.people.Person;
import org.kith.model.people.UnknownProperty;
import org.kith.ui.Names;

/** What can only be read here: circles, and lines of the source that no field of the card holds. */
final class ExtraRows {
    private final Composite body;
    private final CardContent content;
    private final Person person;
    private final Runnable resized;

    ExtraRows(Composite body, CardContent content, Person person, Runnable resized) {
        this.body = body;
        this.content = content;
        this.person = person;
        this.resized = resized;
    }

    void draw() {
        if (!content.circles().isEmpty()) {
            SectionTitle.draw(body, Messages.Section_circles);
            block(Messages.Section_circles, content.circles());
        }
        List<String> lines = person.getUnknownProperties().stream().map(UnknownProperty::getLine).toList();
        if (!lines.isEmpty()) {
            SectionTitle.draw(body, Messages.Section_unknown);
            folded(lines);
        }
    }

    private void folded(List<String> lines) {
        String count = lines.size() == 1 ? Messages.Unknown_line : NLS.bind(Messages.Unknown_lines, lines.size());
        Link fold = new Link(body, SWT.NONE);
        fold.setText("<a>" + count + "</a>");
        GridDataFactory.fillDefaults().span(3, 1).indent(FieldRow.INDENT, 0).applyTo(fold);
        Text text = block(Messages.Section_unknown, lines);
        show(text, false);
        fold.addListener(SWT.Selection, event -> {
            boolean shown = !text.getVisible();
            show(text, shown);
            fold.setText("<a>" + (shown ? Messages.Unknown_hide : count) + "</a>");
            resized.run();
        });
    }

    private static void show(Text text, boolean shown) {
        text.setVisible(shown);
        ((GridData) text.getLayoutData()).exclude = !shown;
    }

    private Text block(String name, List<String> lines) {
        Text text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setText(String.join("\n", lines));
        Names.of(text, name);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(FieldRow.INDENT, 0).hint(80, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }
}
