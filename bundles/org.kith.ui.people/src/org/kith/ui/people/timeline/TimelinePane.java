package org.kith.ui.people.timeline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.kith.core.operations.DeleteContact;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.store.TimelineFilter;
import org.kith.store.TimelineQuery;
import org.kith.ui.Captions;
import org.kith.ui.Choice.Subject;
import org.kith.ui.PlainText;

/**
 * What happened with one person, a circle, an account or everybody, latest first; filtered by the bar above. Enter
 * opens a message's thread in the same place, Escape comes back to where one was. The selected interaction is told whole
 * beneath. Opens in any shell. UI thread.
 */
public final class TimelinePane extends Composite {
    private static final int LIST = 62;
    private static final int DETAIL = 38;

    private final Surroundings around;
    private final Platforms platforms;
    private final Button back;
    private final CLabel title;
    private final FilterBar bar;
    private final SashForm sash;
    private final Composite stack;
    private final LineTable lines;
    private final TimelineList list;
    private final LineTable threadLines;
    private final TimelineList thread;
    private final Composite empty;
    private final Label hint;
    private final Button action;
    private final DetailArea detail;
    private Runnable filtered = () -> {
    };
    private Whose whose = Whose.EVERYBODY;
    private String with = "";
    private boolean inThread;
    private boolean quiet;
    private int generation;

    /** An empty pane. */
    public TimelinePane(Composite parent, Surroundings around) {
        super(parent, SWT.NONE);
        this.around = around;
        platforms = new Platforms(around.platforms());
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        back = new Button(head, SWT.PUSH | SWT.FLAT);
        back.setToolTipText(Messages.Back_tip);
        back.addListener(SWT.Selection, event -> leaveThread());
        GridDataFactory.fillDefaults().exclude(true).applyTo(back);
        back.setVisible(false);
        title = Captions.make(head);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        bar = new FilterBar(this, platforms, around.clock(), around.zone(), choice -> {
            filtered.run();
            restart();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        bar.platforms(around.platforms().platforms().stream().map(PlatformDescriptor::id).toList());
        sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        stack = new Composite(sash, SWT.NONE);
        stack.setLayout(new StackLayout());
        Reading reading = new Reading(around.store(),
                new DayGroups(around.clock(), around.zone(), around.locale())::of);
        lines = new LineTable(stack, platforms, around.when());
        list = new TimelineList(lines, reading, around.background(), around.failed());
        threadLines = new LineTable(stack, platforms, around.when());
        thread = new TimelineList(threadLines, reading, around.background(), around.failed());
        empty = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(empty);
        hint = new Label(empty, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.END).hint(260, SWT.DEFAULT)
                .applyTo(hint);
        action = new Button(empty, SWT.PUSH);
        action.setText(Messages.Empty_clear);
        action.addListener(SWT.Selection, event -> filter(FilterChoice.EVERYTHING.remembered()));
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.BEGINNING).applyTo(action);
        detail = new DetailArea(sash, around, platforms, this::openThread, this::closeDetail);
        sash.setWeights(LIST, DETAIL);
        detail.setVisible(false);
        listen(lines, list);
        listen(threadLines, thread);
    }

    private void listen(LineTable table, TimelineList model) {
        table.onSelected(entry -> {
            if (model == shownList()) {
                select(entry);
            }
        });
        table.onOpened(this::open);
        table.table().addListener(SWT.KeyDown, this::key);
        model.onShown(() -> {
            if (model == shownList()) {
                shown();
            }
        });
    }

    private TimelineList shownList() {
        return inThread ? thread : list;
    }

    private LineTable shownTable() {
        return inThread ? threadLines : lines;
    }

    /** Shows what is chosen; an event leaves the pane as it is. */
    public void show(Subject subject) {
        int mine = ++generation;
        around.background().read(this, () -> Whose.read(around.store(), around.circles(), subject), found -> {
            if (mine == generation && found != null) {
                whose = found;
                inThread = false;
                restart();
            }
        }, around.failed());
    }

    private void restart() {
        TimelineFilter filter = bar.choice().filter(around.clock(), around.zone());
        list.show(new Scope(whose.query().only(filter), false), null);
    }

    /** Data changed: reads anew what is shown; what is looked at stays where it is. */
    public void refresh() {
        Subject subject = whose.subject();
        int mine = generation;
        around.background().read(this, () -> Whose.read(around.store(), around.circles(), subject), found -> {
            // something else may have come into place while this was read
            if (mine != generation || found == null || !subject.equals(whose.subject())) {
                return;
            }
            boolean others = !found.query().equals(whose.query());
            whose = found;
            if (others && !inThread) {
                restart();
            } else {
                shownList().refresh();
            }
        }, around.failed());
    }

    /** The filter as one line of text, to be kept by the view. */
    public String filter() {
        return bar.choice().remembered();
    }

    /** Filters as remembered; null for everything. */
    public void filter(String remembered) {
        bar.show(FilterChoice.of(remembered));
        filtered.run();
        if (list.scope() != null) {
            restart();
        }
    }

    /** Hears when another filter was chosen. */
    public void onFiltered(Runnable listener) {
        filtered = listener;
    }

    private void shown() {
        String words = FilterWords.of(bar.choice(), platforms);
        title.setText(inThread ? NLS.bind(Messages.Title_thread, with)
                : whose.title(words));
        title.setToolTipText(title.getText());
        boolean turned = back.getVisible() != inThread;
        back.setText(whose.back().replace("&", "&&"));
        back.setVisible(inThread);
        ((GridData) back.getLayoutData()).exclude = !inThread;
        bar.setVisible(!inThread);
        ((GridData) bar.getLayoutData()).exclude = inThread;
        boolean none = shownList().isEmpty();
        if (none) {
            boolean all = bar.choice().isEverything() || inThread;
            hint.setText(all ? whose.empty() : Messages.Empty_filtered);
            action.setVisible(!all);
            showDetail(false);
        }
        Control top = none ? empty : shownTable().table();
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != top) {
            boolean focus = layout.topControl != null && layout.topControl.isFocusControl();
            layout.topControl = top;
            stack.layout();
            if (focus) {
                top.setFocus();
            }
        }
        empty.layout();
        if (turned) {
            layout(true, true);
        } else {
            title.getParent().layout();
        }
    }

    private void open(Happening entry) {
        if (!inThread && entry.what().conversation() != 0) {
            openThread(entry);
        } else if (!detail.getVisible()) {
            turnDetail(entry);
        } else {
            detail.setFocus();
        }
    }

    private void openThread(Happening entry) {
        if (entry == null || entry.what().conversation() == 0) {
            return;
        }
        String others = Sentences.others(entry.others());
        with = !entry.isMine() && entry.actor() != null ? PlainText.isolated(entry.actor())
                : others == null ? Messages.Title_unknown : others;
        inThread = true;
        TimelineQuery query = TimelineQuery.latest(Reading.PAGE)
                .only(TimelineFilter.thread(entry.what().conversation()));
        thread.show(new Scope(query, true), entry.row().cursor());
        thread.table().getDisplay().asyncExec(() -> {
            if (!isDisposed() && inThread) {
                shownTable().table().setFocus();
            }
        });
    }

    private void leaveThread() {
        if (inThread) {
            inThread = false;
            shown();
            lines.table().setFocus();
            select(lines.selected());
            list.refresh();
        }
    }

    private void select(Happening entry) {
        if (entry == null) {
            return;
        }
        detail.show(entry, inThread);
        if (!detail.getVisible() && !quiet) {
            showDetail(true);
            Table table = shownTable().table();
            if (table.getSelectionIndex() >= 0) {
                table.showSelection();
            }
        }
    }

    private void showDetail(boolean shown) {
        if (detail.getVisible() != shown) {
            detail.setVisible(shown);
            sash.layout();
        }
    }

    private void turnDetail(Happening entry) {
        if (detail.getVisible()) {
            closeDetail();
        } else {
            quiet = false;
            select(entry);
        }
    }

    private void closeDetail() {
        quiet = true;
        showDetail(false);
        if (shownTable().table().isVisible()) {
            shownTable().table().setFocus();
        }
    }

    private void key(Event event) {
        Happening entry = shownTable().selected();
        if (event.keyCode == SWT.ESC) {
            if (inThread) {
                leaveThread();
            } else {
                closeDetail();
            }
        } else if (event.character == ' ') {
            event.doit = false;
            turnDetail(entry);
        } else if (event.keyCode == SWT.BS && inThread) {
            leaveThread();
        } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0 && entry != null) {
            event.doit = false;
            detail.open(entry);
        } else if (event.keyCode == SWT.DEL && entry != null
                && DeleteContact.fits(entry.what())) {
            around.removal().remove(this, entry.what());
        } else if (event.character == '/' && !inThread) {
            event.doit = false;
            bar.setFocus();
        }
    }

    @Override
    public boolean setFocus() {
        Control top = stack.isDisposed() ? null : ((StackLayout) stack.getLayout()).topControl;
        return top == null || top == empty ? bar.setFocus() : top.setFocus();
    }
}
