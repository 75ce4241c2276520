package org.kith.ui.people.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** One line of links that add values: Tab reaches it, the arrows and Enter choose. */
final class AddLinks {
    private AddLinks() {
    }

    static void draw(Composite body, List<Section.Adder> adders, Consumer<String> added) {
        Link link = new Link(body, SWT.NONE);
        link.setText(IntStream.range(0, adders.size()).mapToObj(i -> "<a href=\"" + i + "\">"
                + NLS.bind(Messages.Add_link, adders.get(i).label().replace("&", "&&")) + "</a>")
                .collect(Collectors.joining("   ")));
        link.addListener(SWT.Selection, event -> added.accept(adders.get(Integer.parseInt(event.text)).add().get()));
        GridDataFactory.fillDefaults().span(3, 1).indent(118, 2).applyTo(link);
    }
}
