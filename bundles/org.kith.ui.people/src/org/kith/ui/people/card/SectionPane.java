package org.kith.ui.people.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kith.ui.Palette;

/**
 * One section of the card: its title, a row for each field, links that add. Lives as long as the card and is filled
 * anew for each person, as making widgets takes much longer than filling them. UI thread.
 */
final class SectionPane extends Composite {
    /** Longer sections are shown in part until the user asks for more; some more, as all would take long. */
    private static final int MANY = 20;
    private static final int STEP = 30;

    private final FieldRow.Surroundings around;
    private final Opened opened;
    private final List<FieldRow> rows = new ArrayList<>();
    private final List<FieldRow> spare = new ArrayList<>();
    /** Null while all is shown. */
    private Link more;
    private final Label empty;
    /** Null while there never was anything to add. */
    private Link adders;
    private Section section;
    private int most = MANY;

    SectionPane(Composite parent, String title, FieldRow.Surroundings around, Opened opened) {
        super(parent, SWT.NONE);
        this.around = around;
        this.opened = opened;
        setData(CardPane.CSS_CLASS, CardPane.SHEET);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        SectionTitle.draw(this, title);
        empty = new Label(this, SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, empty);
        GridDataFactory.fillDefaults().indent(FieldRow.INDENT, 0).hint(120, SWT.DEFAULT).grab(true, false)
                .applyTo(empty);
    }

    private void offerToAdd(String words) {
        if (adders == null && words != null) {
            adders = new Link(this, SWT.NONE);
            adders.addListener(SWT.Selection, event -> {
                section.adders().get(Integer.parseInt(event.text)).add().get();
                around.changed().accept(true);
            });
            GridDataFactory.fillDefaults().indent(FieldRow.INDENT, 2).hint(120, SWT.DEFAULT).grab(true, false)
                    .applyTo(adders);
        }
        if (adders != null) {
            say(adders, words);
        }
    }

    /** There only while it is needed: screen readers speak of links also when they are hidden. */
    private void offerMore(String words) {
        if (words == null) {
            if (more != null) {
                more.dispose();
                more = null;
            }
            return;
        }
        if (more == null) {
            more = new Link(this, SWT.NONE);
            more.moveAbove(empty);
            more.addListener(SWT.Selection, event -> {
                opened.goOn(section.fields().get(most).id());
                most += STEP;
                around.changed().accept(true);
            });
            GridDataFactory.fillDefaults().indent(FieldRow.INDENT, 2).applyTo(more);
        }
        say(more, words);
    }

    List<FieldRow> rows() {
        return rows;
    }

    /** Fills the rows; what is typed on the same card stays. */
    void show(Section other, boolean sameCard) {
        section = other;
        visible(this, !other.fields().isEmpty() || !other.adders().isEmpty());
        most = sameCard ? most : MANY;
        List<Field> fields = other.fields().size() > most + 3 ? shortened(other.fields()) : other.fields();
        Set<String> ids = fields.stream().map(Field::id).collect(Collectors.toCollection(HashSet::new));
        List<FieldRow> before = new ArrayList<>(rows);
        rows.clear();
        for (Field field : fields) {
            FieldRow row = take(before, field, ids);
            rows.add(row);
            visible(row, true);
            row.show(field, sameCard);
        }
        boolean lost = before.stream().anyMatch(row -> row.control().isFocusControl());
        before.forEach(row -> visible(row, false));
        spare.addAll(before);
        while (spare.size() > MANY) {
            spare.removeLast().dispose();
        }
        order();
        offerMore(fields.size() == other.fields().size() ? null
                : "<a>" + NLS.bind(Messages.Section_more, Math.min(STEP, other.fields().size() - most),
                        other.fields().size() - most) + "</a>");
        visible(empty, other.fields().isEmpty() && other.empty() != null);
        empty.setText(other.empty() == null ? "" : other.empty());
        offerToAdd(other.adders().isEmpty() ? null : words(other.adders()));
        if (lost && adders != null && adders.isVisible()) {
            adders.setFocus();
        }
    }

    private List<Field> shortened(List<Field> fields) {
        List<Field> some = new ArrayList<>(fields.subList(0, most));
        fields.subList(most, fields.size()).stream().filter(Field::fresh).forEach(some::add);
        return some;
    }

    /** The row that shows that field now, or one that nobody needs, or a new one. */
    private FieldRow take(List<FieldRow> before, Field field, Set<String> wanted) {
        FieldRow found = first(before, row -> row.fits(field) && field.id().equals(row.id()));
        if (found == null) {
            found = first(before, row -> row.fits(field) && !wanted.contains(row.id()));
        }
        if (found != null) {
            before.remove(found);
            return found;
        }
        found = first(spare, row -> row.fits(field));
        if (found != null) {
            spare.remove(found);
            return found;
        }
        return new FieldRow(this, field.shape(), around);
    }

    private static FieldRow first(List<FieldRow> rows, Predicate<FieldRow> wanted) {
        return rows.stream().filter(wanted).findFirst().orElse(null);
    }

    /** Rows stand, and Tab goes, in the order of the fields. */
    private void order() {
        Control[] now = getChildren();
        int at = 1;
        for (FieldRow row : rows) {
            if (now[at] != row) {
                row.moveAbove(now[at]);
                now = getChildren();
            }
            at++;
        }
    }

    private static String words(List<Section.Adder> adders) {
        return IntStream.range(0, adders.size()).mapToObj(i -> "<a href=\"" + i + "\">"
                + NLS.bind(Messages.Add_link, adders.get(i).label().replace("&", "&&").replace("<", "\u2039")) + "</a>")
                .collect(Collectors.joining("   "));
    }

    private static void say(Link link, String words) {
        if (words != null && !words.equals(link.getText())) {
            link.setText(words);
        }
        visible(link, words != null);
    }

    private static void visible(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
