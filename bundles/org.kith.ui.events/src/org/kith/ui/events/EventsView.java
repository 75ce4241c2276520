package org.kith.ui.events;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.QuietLine;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;

/** The Events view: glue around {@link EventsPane}. Made by the workbench. */
public final class EventsView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.events.events";
    private static final String ATTENDEES = "org.kith.ui.events.context.attendees";
    private static final String IMPORT = "org.kith.ui.events.import";

    @Inject
    private Session session;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private QuietLine line;
    @Inject
    private Portraits portraits;
    @Inject
    private Icons icons;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;
    @Inject
    private StatusReporter reporter;
    @Inject
    private MPart part;
    private EventsPane pane;
    private List<Runnable> unfollow;

    @PostConstruct
    void create(Composite parent, IEclipseContext context, IContextService contexts) {
        pane = new EventsPane(parent, session, new EventWords(clock, zone, Locale.getDefault()),
                new EventChanges(session, doing, line), background, portraits, icons, reporter::show);
        pane.onOpenPerson(choice::choose);
        pane.onOpenEvent(uid -> choice.choose(Choice.Subject.event(uid)));
        pane.onImport(() -> run(context, IMPORT));
        pane.arrange(part.getPersistedState());
        keys(contexts);
        unfollow = List.of(refresh.follow(pane::refresh), choice.followSubject(this::chosen));
        chosen(choice.subject());
        pane.refresh();
    }

    private void chosen(Choice.Subject subject) {
        if (subject.kind() == Choice.Subject.Kind.EVENT) {
            pane.reveal(subject.uid());
        }
    }

    /** The single keys hold only while the list of attendees has the focus. */
    private void keys(IContextService contexts) {
        IContextActivation[] active = new IContextActivation[1];
        Runnable off = () -> {
            if (active[0] != null) {
                contexts.deactivateContext(active[0]);
                active[0] = null;
            }
        };
        pane.attendees().addListener(SWT.FocusIn, event -> {
            off.run();
            active[0] = contexts.activateContext(ATTENDEES);
        });
        pane.attendees().addListener(SWT.FocusOut, event -> off.run());
        pane.attendees().addListener(SWT.Dispose, event -> off.run());
    }

    private void run(IEclipseContext context, String command) {
        try {
            context.get(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            reporter.show(org.eclipse.core.runtime.Status.error(e.getMessage(), e));
        }
    }

    /** The pane, for handlers. */
    public EventsPane pane() {
        return pane;
    }

    @PersistState
    void remember() {
        part.getPersistedState().putAll(pane.arrangement());
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.forEach(Runnable::run);
    }
}
