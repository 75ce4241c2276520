package org.kith.ui.events.brief;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefWords;
import org.kith.core.brief.Guests;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.events.keys.EventAction;
import org.kith.ui.events.keys.EventInView;
import org.kith.ui.evidence.EvidencePopup;

/** What to know before an event. Opens in any shell; UI thread, everything is read and changed away from it. */
public final class BriefPane extends Composite {
    private static final int[] SHARES = {56, 44};
    private static final int NARROW = 620;

    private final Session session;
    private final Guests guests;
    private final EventInView view;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final StackLayout stack = new StackLayout();
    private final EmptyBrief empty;
    private final Composite full;
    private final BriefHead head;
    private final SashForm sash;
    private final BriefTable table;
    private final BriefSide side;
    private BriefActions actions;
    private BriefPage page;
    private Consumer<String> person = uid -> {
    };
    private int asked;

    BriefPane(Composite parent, Session session, Guests guests, EventInView view, BriefWords words,
            EvidencePopup evidence, Background background, Portraits portraits, Icons icons,
            Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.session = session;
        this.guests = guests;
        this.view = view;
        this.background = background;
        this.failed = failed;
        setLayout(stack);
        full = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
        head = new BriefHead(full, words, icons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        sash = new SashForm(full, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new BriefTable(sash, words, portraits, background, failed);
        side = new BriefSide(sash, words, portraits, evidence);
        sash.setWeights(SHARES);
        empty = new EmptyBrief(this, icons);
        stack.topControl = full;
        table.widget().addListener(SWT.Selection, event -> beside());
        table.widget().addListener(SWT.DefaultSelection, event -> enter());
        table.widget().addListener(SWT.KeyDown, this::key);
        addListener(SWT.Resize, event -> sash.setOrientation(getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
    }

    /** Who acts, and the ways to the other views of the event; before the first key. */
    void actions(BriefActions other, Runnable practise, Runnable after) {
        actions = other;
        head.button(Messages.Bar_paste, Messages.Bar_pasteTip, "copy", this::paste);
        head.button(Messages.Bar_file, Messages.Bar_fileTip, "import", () -> {
            if (page != null) {
                actions.askFile(this, page.brief().uid(), this::refresh);
            }
        });
        head.button(Messages.Bar_practise, Messages.Bar_practiseTip, "person", practise);
        head.button(Messages.Bar_save, Messages.Bar_saveTip, "print", () -> {
            if (page != null) {
                actions.askSave(this, page.brief());
            }
        });
        head.button(Messages.Bar_after, Messages.Bar_afterTip, "check", after);
    }

    /** Hears whose card is to be shown. */
    void onPerson(Consumer<String> listener) {
        person = listener;
    }

    /** Reads the event anew; one stays where one is. */
    public void refresh() {
        int asking = ++asked;
        background.read(this, () -> BriefPage.read(session, guests, view), found -> {
            if (asking == asked) {
                page = found.orElse(null);
                show();
            }
        }, failed);
    }

    private void show() {
        Composite top = page == null ? empty : full;
        boolean focus = table.widget().isFocusControl();
        if (stack.topControl != top) {
            stack.topControl = top;
            layout();
        }
        if (page != null) {
            head.show(page);
            table.show(page.rows());
            beside();
            full.layout(true, true);
        } else if (focus) {
            empty.setFocus();
        }
    }

    private void beside() {
        side.show(table.selected(), page.rows().isEmpty() ? Messages.Brief_nobody : Messages.Brief_choose);
    }

    private void enter() {
        BriefRow row = table.selected();
        if (row != null && row.person() != null) {
            person.accept(row.person());
        }
    }

    private void key(Event event) {
        if (event.keyCode == 'v' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            paste();
            event.doit = false;
        }
    }

    /** Puts the copied list on the event. */
    public void paste() {
        Clipboard clipboard = new Clipboard(getDisplay());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (page != null) {
            actions.paste(this, page.brief().uid(), content instanceof String text ? text : "", this::refresh);
        }
    }

    /** Puts the list in a file on the event. */
    public void take(Path file) {
        if (page != null) {
            actions.file(this, page.brief().uid(), file, this::refresh);
        }
    }

    /** Does what a key says to the selected row. */
    public void act(EventAction action) {
        BriefRow row = table.selected();
        if (row == null) {
            return;
        }
        switch (action) {
            case YES -> {
                if (row.undecided() != null) {
                    actions.link(this, page.brief().uid(), row, this::refresh);
                }
            }
            case GUEST -> {
                if (row.undecided() != null) {
                    actions.guest(this, page.brief().uid(), row, this::refresh);
                }
            }
            case REASON -> side.toggleReasons();
            case EVIDENCE -> side.prove();
            default -> {
                return;
            }
        }
    }

    /** What is shown; null before the first, and without events. */
    public Brief brief() {
        return page == null ? null : page.brief();
    }

    /** Writes what is shown; the file's ending says how. */
    public void save(Path to) {
        actions.save(this, page.brief(), to);
    }

    /** The list, for keys and tests. */
    public Table table() {
        return table.widget();
    }

    @Override
    public boolean setFocus() {
        return page == null && stack.topControl == empty ? empty.setFocus() : table.widget().setFocus();
    }
}
