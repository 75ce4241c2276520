package org.kith.ui.people.timeline;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.circles.CircleMembers;
import org.kith.core.operations.DeleteContact;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.store.InteractionRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;

/**
 * The Timeline view: glue around {@link TimelinePane}; follows what is chosen and remembers the filter. Made by the
 * workbench.
 */
public final class TimelineView {
    private static final String FILTER = "filter";

    @Inject
    private Store store;
    @Inject
    private Session session;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private When when;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;
    @Inject
    private PlatformRegistry platforms;
    @Inject
    private StatusReporter reporter;
    @Inject
    private MPart part;
    private TimelinePane pane;
    private Runnable unfollow;
    private Runnable unrefresh;

    @PostConstruct
    void create(Composite parent) {
        pane = new TimelinePane(parent, new Surroundings(store, background, when, clock, zone, Locale.getDefault(),
                platforms, circles(), uri -> Program.launch(uri.toString()), this::remove, reporter::show));
        pane.filter(part.getPersistedState().get(FILTER));
        pane.onFiltered(() -> part.getPersistedState().put(FILTER, pane.filter()));
        unfollow = choice.followSubject(pane::show);
        unrefresh = refresh.follow(pane::refresh);
        pane.show(choice.subject());
    }

    private Circles circles() {
        CircleMembers members = new CircleMembers(session);
        return new Circles() {
            @Override
            public String name(String uid) throws CoreException {
                return members.all().stream().filter(one -> one.uid().equals(uid)).findFirst()
                        .map(CircleMembers.Listed::name).orElse("");
            }

            @Override
            public List<String> members(String uid) throws CoreException {
                return members.of(uid);
            }
        };
    }

    private void remove(Control owner, InteractionRow row) {
        doing.run(owner, Messages.Detail_deleting, monitor -> {
            new DeleteContact(session, row.id()).run(monitor);
            return null;
        }, done -> pane.refresh());
    }

    @Focus
    void focus() {
        pane.setFocus();
    }

    @PreDestroy
    void dispose() {
        unfollow.run();
        unrefresh.run();
    }
}
