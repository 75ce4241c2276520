package org.kith.ui.people.card;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.model.people.Person;
import org.kith.model.people.UnknownProperty;
import org.kith.ui.Names;

/** What can only be read here: circles, and lines of the source that no field of the card holds. */
final class ExtraRows {
    private final Composite body;
    private final CardContent content;
    private final Person person;

    ExtraRows(Composite body, CardContent content, Person person) {
        this.body = body;
        this.content = content;
        this.person = person;
    }

    void draw() {
        block(Messages.Section_circles, content.circles());
        block(Messages.Section_unknown, person.getUnknownProperties().stream().map(UnknownProperty::getLine).toList());
    }

    private void block(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            SectionTitle.draw(body, title);
            Text text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
            text.setText(String.join("\n", lines));
            Names.of(text, title);
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(118, 0).hint(80, SWT.DEFAULT).applyTo(text);
        }
    }
}
