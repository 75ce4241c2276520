package org.kith.ui.people.contacts;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.care.Whose;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.StatusReporter;
import org.kith.ui.people.entry.RhythmEntry;

/** Lets the user say how often to be in touch; menus and keys ring it. Holds nothing. UI thread. */
final class RhythmActions {
    private final Shell shell;
    private final IEclipseContext context;

    /** With what the context of a window has. */
    RhythmActions(Shell shell, IEclipseContext context) {
        this.shell = shell;
        this.context = context;
    }

    /** With a person. */
    void person(String uid) {
        Session session = context.get(Session.class);
        context.get(Background.class).read(shell, () -> session.store().personRows(java.util.List.of(uid)),
                rows -> rows.stream().filter(row -> !row.me()).findFirst().ifPresent(row -> RhythmEntry.open(shell,
                        context, Whose.person(uid), row.name())), context.get(StatusReporter.class)::show);
    }

    /** With everybody that a list shows, when it shows a tag or a circle. */
    void everybody(Scope scope) {
        switch (scope.kind()) {
            case TAG -> RhythmEntry.open(shell, context, Whose.tag(scope.key()), scope.key());
            case CIRCLE -> RhythmEntry.open(shell, context, Whose.circle(scope.key()),
                    scope.name() == null ? "" : scope.name());
            default -> {
                return;
            }
        }
    }
}
