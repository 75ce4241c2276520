package org.kith.ui.people.card;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.core.editing.Draft;
import org.kith.core.editing.Drafts;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/** What the open card has not saved goes before the history: one order of steps for undo and redo. UI thread. */
final class Unsaved {
    private final IWorkbenchWindow window;
    private final Doing doing;
    private final QuietLine line;
    private final Draft draft;
    private final CardViews views;

    private Unsaved(IWorkbenchWindow window) {
        IEclipseContext context = window.getService(IEclipseContext.class);
        this.window = window;
        this.doing = context.get(Doing.class);
        this.line = context.get(QuietLine.class);
        this.views = context.get(CardViews.class);
        String person = context.get(Choice.class).person();
        this.draft = person == null ? null : context.get(Drafts.class).of(person);
    }

    static Unsaved of(IWorkbenchWindow window) {
        return new Unsaved(window);
    }

    void undo() {
        keepTyping();
        if (views.takeBack()) {
            line.say(NLS.bind(Messages.Undo_done, Messages.Undo_typed));
        } else if (draft != null && draft.canUndo()) {
            line.say(NLS.bind(Messages.Undo_done, draft.undo()), Messages.Undo_redo, this::redo);
        } else {
            doing.undo(window.getShell());
        }
    }

    void redo() {
        if (draft != null && draft.canRedo()) {
            line.say(NLS.bind(Messages.Redo_done, draft.redo()));
        } else {
            doing.redo(window.getShell());
        }
    }

    void save() {
        views.save();
    }

    /** A field that is being typed in is kept first, so that undo means it. */
    private void keepTyping() {
        Control focus = window.getShell().getDisplay().getFocusControl();
        if (focus instanceof Text text && text.getData("kith.field") != null) {
            views.commit();
        }
    }
}
