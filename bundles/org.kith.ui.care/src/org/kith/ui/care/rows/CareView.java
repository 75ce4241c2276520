package org.kith.ui.care.rows;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.core.followups.Messaging;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.ListKeys;
import org.kith.ui.Portraits;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;
import org.kith.ui.evidence.EvidencePopup;

/** What the views of the practices have in common: glue around a {@link CarePane}. Made by the workbench. */
public abstract class CareView implements RowKeys {
    private static final String WRITE = "org.kith.ui.care.write";
    private static final String SHOW = "org.eclipse.ui.views.showView";
    private static final String CARD = "org.kith.ui.people.card";

    @Inject
    private Session session;
    @Inject
    private PlatformRegistry registry;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private Portraits portraits;
    @Inject
    private Icons icons;
    @Inject
    private When when;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private StatusReporter reporter;
    @Inject
    private IHandlerService handlers;
    @Inject
    private ICommandService commands;
    private CarePane pane;
    private Runnable unfollow;

    /** What the list says of itself. */
    protected abstract CarePane.Words words();

    /** What is shown. Away from the UI thread. */
    protected abstract CarePane.Page read(Session from, Messaging messaging, RowWords rows, boolean all) throws Exception;

    /** Where the list goes; a view that shows more than a list makes its parts here. */
    protected Composite ground(Composite parent) {
        return parent;
    }

    /** Hears on which row one stands; null for none. */
    protected void stood(CareRow row) {
        // a list alone has nothing that follows
    }

    @PostConstruct
    void create(Composite parent, IContextService contexts) {
        RowWords rows = new RowWords(session, when);
        pane = new CarePane(ground(parent), words(), all -> {
            Messaging messaging = Messaging.of(registry);
            Callable<CarePane.Page> reading = () -> read(session, messaging, rows, all);
            return reading;
        }, background, portraits, icons, reporter::show);
        pane.actions(new CareActions(pane.table(), session, doing,
                new EvidencePopup(session, background, when, reporter::show), this::open, this::write,
                address -> Program.launch(address.toString())));
        pane.onChosen(choice::choose);
        pane.onStood(this::stood);
        ListKeys.activate(pane.table(), contexts);
        RowKeys.activate(pane.table(), contexts);
        unfollow = refresh.follow(pane::refresh);
        pane.refresh();
    }

    private void open(String person) {
        choice.choose(person);
        run(SHOW, "org.eclipse.ui.views.showView.viewId", CARD);
    }

    private void write(CareRow row) {
        choice.choose(row.person());
        run(WRITE, "org.kith.ui.care.write.about", String.join("\n", row.keys()));
    }

    private void run(String id, String parameter, String value) {
        try {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(commands.getCommand(id),
                    Map.of(parameter, value));
            if (command != null) {
                handlers.executeCommand(command, null);
            }
        } catch (Exception e) {
            reporter.show(Status.error(e.getMessage(), e));
        }
    }

    @Override
    public void act(RowAction action) {
        pane.act(action);
    }

    /** The pane, for handlers and tests. */
    public CarePane pane() {
        return pane;
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.run();
    }
}
