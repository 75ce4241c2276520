package org.kith.ui.people.contacts;

import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.circles.DeleteCircle;
import org.kith.core.circles.EditCircle;
import org.kith.core.circles.NewCircle;
import org.kith.core.session.Session;
import org.kith.model.people.Circle;
import org.kith.ui.Background;
import org.kith.ui.Doing;
import org.kith.ui.StatusReporter;

/** What is done to circles themselves; menus ring it. Holds nothing. UI thread. */
final class CircleActions {
    private final Shell shell;
    private final Session session;
    private final Background background;
    private final Doing doing;
    private final StatusReporter reporter;

    /** With what the context of a window has. */
    CircleActions(Shell shell, IEclipseContext context) {
        this.shell = shell;
        session = context.get(Session.class);
        background = context.get(Background.class);
        doing = context.get(Doing.class);
        reporter = context.get(StatusReporter.class);
    }

    /** Asks for a name and makes a circle: of these people, or by these words where they are not empty. */
    void create(String words, List<String> people) {
        CircleDialog dialog = new CircleDialog(shell, Messages.CircleDialog_new, words, words);
        if (dialog.open() == Window.OK) {
            doing.run(shell, Messages.Circle_doing,
                    new NewCircle(session, dialog.name(), dialog.query(), people)::run, done -> {
                    });
        }
    }

    /** Asks for another name and other words. */
    void edit(String uid) {
        background.read(shell, () -> session.documents().load(uid, Circle.class), found -> found.ifPresent(circle -> {
            CircleDialog dialog = new CircleDialog(shell, Messages.CircleDialog_edit, circle.getFormattedName(),
                    circle.getQuery());
            if (dialog.open() == Window.OK) {
                doing.run(shell, Messages.Circle_doing, monitor -> {
                    new EditCircle(session, uid, dialog.name(), dialog.query()).run(monitor);
                    return null;
                }, done -> {
                });
            }
        }), reporter::show);
    }

    /** Moves a circle to the trash; its members stay. */
    void delete(String uid) {
        doing.run(shell, Messages.Circle_doing, monitor -> {
            new DeleteCircle(session, uid).run(monitor);
            return null;
        }, done -> {
        });
    }
}
