package org.kith.ui.people.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.editing.Draft;
import org.kith.model.people.PeoplePackage.Literals;
import org.kith.model.people.Person;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/**
 * The card of one person: portrait and name above sections of values that are edited where they stand. Shows a draft
 * and draws itself anew when that changes, with the focus kept. Opens in any shell. UI thread.
 */
final class CardPane extends Composite {
    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int MARGIN = 14;

    private final CardTools tools;
    private final ScrolledComposite scroll;
    private final Label hint;
    private final Composite sheet;
    private final PortraitBox portrait;
    private final Text name;
    private final Label headline;
    private final Label badge;
    private final Composite body;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private Draft draft;
    private CardContent content;
    private boolean drawing;
    private Runnable changed = () -> {
    };

    CardPane(Composite parent, CardTools tools) {
        super(parent, SWT.NONE);
        this.tools = tools;
        setLayout(new StackLayout());
        hint = new Label(this, SWT.WRAP | SWT.CENTER);
        hint.setText(Messages.Card_empty);
        Palette.apply(Palette.Role.MUTED, hint);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        sheet = new Composite(scroll, SWT.NONE);
        scroll.setContent(sheet);
        scroll.setData(CLASS, "kith-sheet");
        sheet.setData(CLASS, "kith-sheet");
        scroll.addListener(SWT.Resize, event -> measure());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2).spacing(14, 4).applyTo(sheet);
        portrait = new PortraitBox(sheet, tools.portraits(), bytes -> tools.photo(uid(), bytes), tools::say);
        GridDataFactory.fillDefaults().span(1, 3).applyTo(portrait);
        name = new Text(sheet, SWT.SINGLE);
        name.setFont(JFaceResources.getHeaderFont());
        name.setMessage(Messages.Card_unnamed);
        Names.of(name, Messages.Card_name);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.END).applyTo(name);
        name.addListener(SWT.FocusOut, event -> keepName());
        name.addListener(SWT.DefaultSelection, event -> keepName());
        headline = new Label(sheet, SWT.NONE);
        Palette.apply(Palette.Role.MUTED, headline);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(headline);
        badge = new Label(sheet, SWT.NONE);
        Palette.apply(Palette.Role.WARNING, badge);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(badge);
        body = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 3).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 6).applyTo(body);
        show(null, null);
    }

    /** Hears of every change that is kept in the draft. */
    void onChanged(Runnable listener) {
        changed = listener;
    }

    private String uid() {
        return draft == null ? null : draft.object().getUid();
    }

    Draft draft() {
        return draft;
    }

    /** Shows a person; null for nobody. */
    void show(Draft other, CardContent read) {
        boolean same = draft != null && draft == other;
        draft = other;
        content = read;
        if (!same) {
            opened.clear();
        }
        ((StackLayout) getLayout()).topControl = draft == null ? hint : scroll;
        if (draft != null) {
            draw(same ? focused() : null);
            if (!same) {
                scroll.setOrigin(0, 0);
            }
        }
        layout();
    }

    /** Draws the draft anew; a field of that id gets the focus. */
    private void draw(String focus) {
        if (drawing) {
            return;
        }
        drawing = true;
        sheet.setRedraw(false);
        try {
            Person person = (Person) draft.object();
            portrait.show(person.getUid(), person.getFormattedName(), content.photo());
            if (!name.isFocusControl() || focus == null) {
                name.setText(person.getFormattedName() == null ? "" : person.getFormattedName());
            }
            name.setToolTipText(name.getText());
            headline.setText(Headline.of(person));
            headline.setToolTipText(headline.getText());
            badge.setText(person.isDoNotContact() ? Messages.Card_doNotContact : "");
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            rows.clear();
            new ConnectedRows(body, tools, content).draw();
            for (Section section : new CardSections(draft, tools.dates(), tools.origins(content), opened).list()) {
                draw(section);
            }
            new ExtraRows(body, content, person).draw();
            sheet.layout(true, true);
            measure();
        } finally {
            sheet.setRedraw(true);
            drawing = false;
        }
        rows.stream().filter(row -> row.id().equals(focus)).findFirst().ifPresent(row -> row.control().setFocus());
    }

    private void draw(Section section) {
        if (section.fields().isEmpty() && section.adders().isEmpty()) {
            return;
        }
        SectionTitle.draw(body, section.title());
        FieldRow.Surroundings around = new FieldRow.Surroundings(tools.icons(), tools::open, this::paste, this::touched);
        for (Field field : section.fields()) {
            rows.add(new FieldRow(body, field, around));
        }
        if (section.fields().isEmpty() && section.empty() != null) {
            Label empty = new Label(body, SWT.WRAP);
            empty.setText(section.empty());
            Palette.apply(Palette.Role.MUTED, empty);
            GridDataFactory.fillDefaults().span(3, 1).indent(118, 0).applyTo(empty);
        }
        if (!section.adders().isEmpty()) {
            AddLinks.draw(body, section.adders(), this::added);
        }
    }

    private void added(String id) {
        draw(id);
        changed.run();
    }

    private void touched() {
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && draft != null) {
                draw(focused());
                changed.run();
            }
        });
    }

    /** A signature or an address that is pasted into an empty field splits itself. */
    private boolean paste(String text) {
        Runnable split = tools.split(draft, text);
        if (split != null) {
            getDisplay().asyncExec(() -> {
                split.run();
                touched();
            });
        }
        return split != null;
    }

    private void keepName() {
        Person person = draft == null ? null : (Person) draft.object();
        if (person != null && !name.getText().strip().equals(person.getFormattedName())) {
            if (name.getText().isBlank()) {
                name.setText(person.getFormattedName() == null ? "" : person.getFormattedName());
                tools.say(Messages.Wrong_name);
                return;
            }
            draft.set(person, Literals.AGENT__FORMATTED_NAME, name.getText().strip(), Messages.Card_name);
            changed.run();
        }
    }

    /** Keeps what is being typed; false when something is wrong with it. */
    boolean commit() {
        if (draft == null) {
            return true;
        }
        keepName();
        return rows.stream().map(FieldRow::commit).reduce(true, Boolean::logicalAnd);
    }

    /** Whether something is typed that is not kept yet; nobody may draw over it. */
    boolean isTyping() {
        return rows.stream().anyMatch(FieldRow::isTyping);
    }

    /** Draws what the draft became by undo or redo. */
    void redrawDraft() {
        if (draft != null) {
            draw(focused());
        }
    }

    private String focused() {
        Control focus = getDisplay().getFocusControl();
        Object id = focus == null ? null : focus.getData("kith.field");
        return id == null ? null : id.toString();
    }

    private void measure() {
        Rectangle area = scroll.getClientArea();
        Point size = sheet.computeSize(area.width, SWT.DEFAULT);
        scroll.setMinSize(0, size.y);
    }

    @Override
    public boolean setFocus() {
        return draft == null ? super.setFocus() : name.setFocus();
    }
}
