package org.kith.ui.care.today;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.core.followups.Messaging;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;
import org.kith.ui.care.rows.RowAction;
import org.kith.ui.care.rows.RowKeys;
import org.kith.ui.evidence.EvidencePopup;

/** The Today view: glue around {@link TodayPane}. Made by the workbench. */
public final class TodayView implements RowKeys {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.care.today";
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
    private TodayPane pane;
    private List<Runnable> unfollow;

    @PostConstruct
    void create(Composite parent, IEclipseContext context, IContextService contexts) {
        pane = new TodayPane(parent, session, () -> Messaging.of(registry), background, portraits, icons, when,
                Locale.getDefault(), reporter::show);
        pane.actions(new DayActions(pane.table(), session, doing,
                new EvidencePopup(session, background, when, reporter::show), person -> open(context, person),
                row -> {
                }, address -> Program.launch(address.toString())));
        pane.onChosen(person -> {
            if (person != null && pane.table().isFocusControl()) {
                choice.choose(person);
            }
        });
        RowKeys.activate(pane.table(), contexts);
        unfollow = List.of(refresh.follow(pane::refresh));
        pane.refresh();
    }

    private void open(IEclipseContext context, String person) {
        choice.choose(person);
    }

    @Override
    public void act(RowAction action) {
        pane.act(action);
    }

    /** The pane, for handlers and tests. */
    public TodayPane pane() {
        return pane;
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
