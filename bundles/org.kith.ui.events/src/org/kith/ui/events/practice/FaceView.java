package org.kith.ui.events.practice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.events.SavePractice;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.events.keys.EventInView;

/** The Face Practice view: glue around {@link FacePane}. Made by the workbench. */
public final class FaceView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.events.practice";

    @Inject
    private Session session;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private Portraits portraits;
    @Inject
    private Icons icons;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private StatusReporter reporter;
    private FacePane pane;
    private List<Runnable> unfollow;

    @PostConstruct
    void create(Composite parent) {
        EventInView view = new EventInView(session, false);
        pane = new FacePane(parent, session, view, background, portraits, icons, Locale.getDefault(),
                reporter::show);
        pane.onKeep((event, cards) -> doing.run(parent, Messages.Face_keep, monitor -> {
            new SavePractice(session, event, cards).run(monitor);
            return null;
        }, none -> {
        }));
        unfollow = List.of(refresh.follow(pane::refresh), view.follow(choice, uid -> pane.refresh()));
        pane.refresh();
    }

    /** The pane, for tests. */
    public FacePane pane() {
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
