package org.kith.ui.people.contacts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.ListKeys;
import org.kith.ui.Portraits;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;

/** The Contacts view: glue around {@link ContactsPane}. Made by the workbench. */
public final class ContactsView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.people.contacts";
    private static final String CARD = "org.kith.ui.people.card";
    private static final String IMPORT = "org.kith.workbench.importFiles";

    @Inject
    private Session session;
    @Inject
    private Background background;
    @Inject
    private Portraits portraits;
    @Inject
    private PlatformRegistry platforms;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private When when;
    @Inject
    private StatusReporter reporter;
    @Inject
    private MPart part;
    @Inject
    private EPartService parts;
    private ContactsPane pane;
    private List<Runnable> unfollow;

    @PostConstruct
    void create(Composite parent, IEclipseContext context, IContextService contexts) {
        pane = new ContactsPane(parent, session, background, portraits, platforms, when, reporter::show);
        pane.onSelected(this::selected);
        pane.onOpened(this::open);
        pane.onScope(this::scoped);
        pane.onImport(() -> run(context, IMPORT));
        pane.arrange(part.getPersistedState());
        for (Table table : pane.tables()) {
            ListKeys.activate(table, contexts);
        }
        ContactActions actions = new ContactActions(parent.getShell(), context);
        pane.onPromoted(actions::promote);
        new ContactsMenu(pane, actions, new CircleActions(parent.getShell(), context),
                new RhythmActions(parent.getShell(), context));
        unfollow = List.of(refresh.follow(pane::refresh), choice.follow(pane::reveal));
        pane.reveal(choice.person());
        pane.refresh();
    }

    /** A circle that is shown is chosen, so that its timeline follows. */
    private void scoped(Scope scope) {
        if (scope.kind() == Scope.Kind.CIRCLE) {
            choice.choose(Choice.Subject.circle(scope.key()));
        } else if (choice.subject().kind() == Choice.Subject.Kind.CIRCLE) {
            choice.choose(Choice.Subject.EVERYBODY);
        }
    }

    private void selected(Selected selection) {
        boolean accounts = selection.scope().kind() == Scope.Kind.ACCOUNTS;
        if (selection.uids().size() == 1) {
            String uid = selection.uids().getFirst();
            choice.choose(accounts ? Choice.Subject.account(uid) : Choice.Subject.person(uid));
        }
        choice.select(accounts ? List.of() : selection.uids());
    }

    private void open(String uid) {
        if (pane.scope().kind() == Scope.Kind.ACCOUNTS) {
            choice.choose(Choice.Subject.account(uid));
            return;
        }
        choice.choose(uid);
        parts.showPart(CARD, EPartService.PartState.ACTIVATE);
    }

    private void run(IEclipseContext context, String command) {
        try {
            context.get(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            reporter.show(org.eclipse.core.runtime.Status.error(e.getMessage(), e));
        }
    }

    /** The people that are marked; empty while the list shows accounts. */
    public List<String> people() {
        return pane.scope().kind() == Scope.Kind.ACCOUNTS ? List.of() : pane.selection();
    }

    /** The accounts that are marked; empty while the list shows people. */
    public List<String> accounts() {
        return pane.scope().kind() == Scope.Kind.ACCOUNTS ? pane.selection() : List.of();
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        pane.focusFilter();
    }

    /** What is typed in the filter, for a circle by query. */
    public String filter() {
        return pane.filterText();
    }

    @PersistState
    void remember() {
        part.getPersistedState().putAll(Map.copyOf(pane.arrangement()));
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
