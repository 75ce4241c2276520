package org.kith.ui.people.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.editing.Draft;
import org.kith.model.people.Person;
import org.kith.ui.Palette;

/**
 * The card of one person: portrait and name above sections of values that are edited where they stand. Shows a draft
 * and follows its changes, whoever makes them; the focus and what is being typed stay. Opens in any shell. UI thread.
 */
final class CardPane extends Composite {
    /** Data key of the class that style sheets know a control by. */
    static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    /** The class of a sheet and what lies on it. */
    static final String SHEET = "kith-sheet";
    private static final int MARGIN = 14;
    /** On a wider view values and what can be done with them would stand too far apart. */
    private static final int WIDEST = 760;

    private final CardTools tools;
    private final Label hint;
    private final ScrolledComposite scroll;
    private final Composite sheet;
    private final CardHead head;
    private final Composite connected;
    private final Composite extra;
    private final Map<String, SectionPane> sections = new LinkedHashMap<>();
    private final Opened opened = new Opened();
    private final FieldRow.Surroundings around;
    private final CommandStackListener follower = event -> later();
    private Draft draft;
    private CardContent content;
    private boolean waiting;
    private boolean laying;
    private Runnable changed = () -> {
    };

    /**
     * What was typed and cannot be kept.
     *
     * @param uid   of the person
     * @param field where it was typed
     * @param typed as it was typed
     * @param words what is wrong with it
     */
    record Refused(String uid, String field, String typed, String words) {
    }

    CardPane(Composite parent, CardTools tools) {
        super(parent, SWT.NONE);
        this.tools = tools;
        around = new FieldRow.Surroundings(tools.icons(), tools::open, this::paste, this::touched);
        setLayout(new StackLayout());
        Composite nobody = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(nobody);
        hint = new Label(nobody, SWT.WRAP | SWT.CENTER);
        hint.setText(Messages.Card_empty);
        Palette.apply(Palette.Role.MUTED, hint);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setData(CSS_CLASS, SHEET);
        sheet = new Composite(scroll, SWT.NONE);
        sheet.setData(CSS_CLASS, SHEET);
        scroll.setContent(sheet);
        scroll.addListener(SWT.Resize, event -> measure());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(sheet);
        head = new CardHead(sheet, tools, this::draft, this::later);
        connected = part();
        extra = part();
        addListener(SWT.Dispose, event -> unfollow());
        show(null, null);
    }

    private Composite part() {
        Composite part = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 3).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        return part;
    }

    /** Hears of every change of the draft. */
    void onChanged(Runnable listener) {
        changed = listener;
    }

    Draft draft() {
        return draft;
    }

    private void unfollow() {
        if (draft != null) {
            draft.unfollow(follower);
        }
    }

    /** Shows a person; null for nobody. */
    void show(Draft other, CardContent read) {
        boolean same = draft != null && draft == other;
        if (!same) {
            unfollow();
            opened.clear();
            draft = other;
            if (draft != null) {
                draft.follow(follower);
            }
        }
        content = read;
        boolean here = isIn(getDisplay().getFocusControl(), this);
        ((StackLayout) getLayout()).topControl = draft == null ? hint.getParent() : scroll;
        if (draft != null) {
            draw(same, true);
            if (!same) {
                scroll.setOrigin(0, 0);
            }
        }
        layout();
        if (here && !isIn(getDisplay().getFocusControl(), draft == null ? this : scroll)) {
            setFocus();
        }
    }

    private static boolean isIn(Control control, Control outer) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == outer) {
                return control.isVisible();
            }
        }
        return false;
    }

    private void draw(boolean sameCard, boolean read) {
        sheet.setRedraw(false);
        try {
            head.show(content.photo(), sameCard);
            if (read) {
                fill(connected, () -> new ConnectedRows(connected, tools, content).draw());
                fill(extra, () -> new ExtraRows(extra, content, (Person) draft.object(), this::layoutLater).draw());
            }
            for (Section section : new CardSections(draft, tools.dates(), tools.origins(content), opened).list()) {
                sections.computeIfAbsent(section.id(), id -> pane(section)).show(section, sameCard);
            }
            sheet.layout(true, true);
            measure();
        } finally {
            sheet.setRedraw(true);
        }
        String next = opened.takeNext();
        rows().filter(row -> row.id().equals(next)).findFirst().ifPresent(row -> row.control().setFocus());
    }

    private SectionPane pane(Section section) {
        SectionPane pane = new SectionPane(sheet, section.title(), around, opened);
        extra.moveBelow(pane);
        return pane;
    }

    private static void fill(Composite part, Runnable draw) {
        for (Control child : part.getChildren()) {
            child.dispose();
        }
        draw.run();
        boolean shown = part.getChildren().length > 0;
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
    }

    private Stream<FieldRow> rows() {
        return sections.values().stream().flatMap(pane -> pane.rows().stream());
    }

    /** Something was kept; null when only the size of a row changed. */
    private void touched(Boolean onward) {
        if (onward == null) {
            layoutLater();
            return;
        }
        if (!onward) {
            opened.goOn(null);
        }
        later();
    }

    /** Lays out once, however many rows ask for it. */
    private void layoutLater() {
        if (!laying) {
            laying = true;
            getDisplay().asyncExec(() -> {
                laying = false;
                if (!isDisposed()) {
                    sheet.layout(true, true);
                    measure();
                }
            });
        }
    }

    /** Draws once, however many commands there are. */
    private void later() {
        if (!waiting) {
            waiting = true;
            getDisplay().asyncExec(() -> {
                waiting = false;
                if (!isDisposed() && draft != null) {
                    draw(true, false);
                    changed.run();
                }
            });
        }
    }

    /** A signature or an address that is pasted into an empty field splits itself. */
    private boolean paste(String text) {
        Runnable split = tools.split(draft, text);
        if (split != null) {
            getDisplay().asyncExec(split);
        }
        return split != null;
    }

    /** Keeps what is being typed; false when something is wrong with it. */
    boolean commit() {
        if (draft == null) {
            return true;
        }
        head.keep();
        return rows().toList().stream().map(row -> row.commit(false)).reduce(true, Boolean::logicalAnd);
    }

    /** What could not be kept; null when everything was. */
    Refused refused() {
        return draft == null ? null : rows().filter(row -> row.wrong() != null && row.isUnkept()).findFirst()
                .map(row -> new Refused(draft.object().getUid(), row.id(), row.typed(), row.wrong())).orElse(null);
    }

    /** Puts back what could not be kept, to go on with it. */
    void restore(Refused refused) {
        opened.open(refused.field());
        draw(true, false);
        rows().filter(row -> row.id().equals(refused.field())).findFirst().ifPresent(row -> row.type(refused.typed()));
    }

    /** Forgets what is wrong in the field with the focus; false when there is nothing of that kind. */
    boolean takeBack() {
        FieldRow row = rows().filter(one -> one.control().isFocusControl() && one.isUnkept()).findFirst().orElse(null);
        if (row != null) {
            row.takeBack();
        }
        return row != null;
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            GridLayout layout = (GridLayout) sheet.getLayout();
            if (layout.marginRight != Math.max(0, width - WIDEST)) {
                layout.marginRight = Math.max(0, width - WIDEST);
                sheet.layout();
            }
            // what the rows need was asked for when they were laid out
            scroll.setMinSize(0, sheet.computeSize(width, SWT.DEFAULT, false).y);
        }
    }

    @Override
    public boolean setFocus() {
        return draft == null ? hint.getParent().forceFocus() : head.setFocus();
    }
}
