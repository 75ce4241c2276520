package org.kith.ui.events.after;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.kith.core.session.Session;
import org.kith.model.meet.Presence;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;
import org.kith.ui.events.keys.EventAction;
import org.kith.ui.events.keys.EventInView;

/** "Who did you meet?": a key for each who was on the list, and a note. Opens in any shell; UI thread. */
public final class AfterPane extends Composite {
    private static final int LARGER = 3;

    private final Session session;
    private final EventInView view;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final Label title;
    private final Label far;
    private final AfterTable table;
    private final NoteLine note;
    private final Button finish;
    private final Label end;
    private AfterActions actions;
    private AfterPage page;
    private int asked;
    private int under;

    AfterPane(Composite parent, Session session, EventInView view, Background background, Portraits portraits,
            Icons icons, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.session = session;
        this.view = view;
        this.background = background;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        title = label();
        title.setFont(fonts.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)
                .increaseHeight(LARGER)));
        far = label();
        Palette.apply(Palette.Role.MUTED, far);
        table = new AfterTable(this, portraits, background, failed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        note = new NoteLine(this);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).applyTo(note);
        Composite foot = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 4).spacing(10, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        finish = new Button(foot, SWT.PUSH);
        finish.setText(Messages.After_finish);
        finish.setToolTipText(Messages.After_finishTip);
        finish.setImage(icons.of("check", finish));
        finish.addListener(SWT.Selection, event -> act(EventAction.FINISH));
        end = new Label(foot, SWT.WRAP);
        Palette.apply(Palette.Role.DONE, end);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(end);
        note.onNote(this::noted);
        note.onLeave(() -> table.widget().setFocus());
        table.widget().addListener(SWT.Selection, event -> note.show(table.selected()));
    }

    private Label label() {
        Label label = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(10, 2).applyTo(label);
        return label;
    }

    /** Who writes it down; before the first key. */
    void actions(AfterActions other) {
        actions = other;
    }

    /** Reads the event anew; what is being written down stays as it was marked. */
    public void refresh() {
        int asking = ++asked;
        background.read(this, () -> AfterPage.read(session, view), found -> {
            if (asking == asked && under == 0) {
                take(found);
            }
        }, failed);
    }

    private void take(Optional<AfterPage> found) {
        boolean other = page == null || found.isEmpty() || !page.event().equals(found.get().event());
        page = found.orElse(null);
        if (other) {
            end.setText("");
        }
        show();
    }

    private void show() {
        title.setText(page == null ? "" : NLS.bind(Messages.After_title, page.title().isEmpty()
                ? Messages.After_untitled : page.title().replace("&", "&&")));
        far.setText(page == null ? Messages.After_empty : page.lines().isEmpty() ? Messages.After_nobody
                : NLS.bind(Messages.After_far, page.marked(), page.contacts()));
        table.show(page == null ? java.util.List.of() : page.lines());
        note.show(table.selected());
        finish.setEnabled(page != null && !page.lines().isEmpty());
        layout(true, true);
    }

    /** Does what a key says to the selected line. */
    public void act(EventAction action) {
        AfterLine line = table.selected();
        if (line == null) {
            return;
        }
        switch (action) {
            case MET -> mark(line, Presence.MET);
            case SEEN -> mark(line, Presence.SEEN);
            case ABSENT -> mark(line, Presence.ABSENT);
            case NOTE -> note.open(line);
            case FINISH -> finish();
            default -> {
                return;
            }
        }
    }

    private void mark(AfterLine line, Presence presence) {
        boolean complete = page.marked() == page.contacts();
        become(line.with(presence));
        table.down();
        note.show(table.selected());
        under++;
        actions.mark(this, page.event(), line.who(), presence, this::written);
        if (!complete && page.marked() == page.contacts() && page.contacts() > 0) {
            finish();
        }
    }

    private void noted(AfterLine line, String text) {
        become(line.with(text));
        table.widget().setFocus();
        under++;
        actions.note(this, page.event(), line.who(), text, this::written);
    }

    /** Shows it at once; it is written down meanwhile. */
    private void become(AfterLine line) {
        page = page.with(line);
        show();
    }

    private void written(boolean done) {
        under--;
        if (under == 0) {
            refresh();
        }
    }

    private void finish() {
        String event = page.event();
        actions.finish(this, event, words -> {
            if (page != null && page.event().equals(event)) {
                end.setText(words);
                layout(true, true);
            }
        });
    }

    /** The contact on whose line one stands. */
    Optional<String> chosen() {
        return Optional.ofNullable(table.selected()).map(line -> line.who().person());
    }

    /** The list, for keys and tests. */
    public Table table() {
        return table.widget();
    }

    /** What is said at the end; empty before. */
    public String end() {
        return end.getText();
    }

    @Override
    public boolean setFocus() {
        return table.widget().setFocus();
    }
}
