package org.kith.ui.events.brief;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.kith.core.brief.BriefWords;
import org.kith.core.brief.Guests;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.Portraits;
import org.kith.ui.QuietLine;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;
import org.kith.ui.events.keys.EventAction;
import org.kith.ui.events.keys.EventInView;
import org.kith.ui.events.keys.EventKeys;
import org.kith.ui.evidence.EvidencePopup;
import org.kith.ui.imports.DropAnywhere;

/** The Event Brief view: glue around {@link BriefPane}. Made by the workbench. */
public final class BriefView implements EventKeys {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.events.brief";
    private static final String PRACTICE = "org.kith.ui.events.practice";
    private static final String AFTER = "org.kith.ui.events.after";
    private static final String BY_HAND = "kith";

    @Inject
    private Session session;
    @Inject
    private PlatformRegistry registry;
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
    private When when;
    @Inject
    private Choice choice;
    @Inject
    private Refresh refresh;
    @Inject
    private StatusReporter reporter;
    @Inject
    private EPartService parts;
    private Guests guests;
    private BriefPane pane;
    private List<Runnable> unfollow;

    @PostConstruct
    void create(Composite parent, IContextService contexts) {
        guests = new Guests(session);
        EventInView view = new EventInView(session, false);
        BriefWords words = new BriefWords(session.zone(), id -> registry.platform(id)
                .map(platform -> platform.name()).orElse(id.equals(BY_HAND) ? Messages.Brief_byHand : id));
        pane = new BriefPane(parent, session, guests, view, words,
                new EvidencePopup(session, background, when, reporter::show), background, portraits, icons,
                reporter::show);
        pane.actions(new BriefActions(session, registry, guests, words, doing, line), () -> show(PRACTICE),
                () -> show(AFTER));
        pane.onPerson(choice::choose);
        EventKeys.activate(pane.table(), contexts);
        DropAnywhere.install(pane, files -> files.forEach(pane::take));
        unfollow = List.of(refresh.follow(pane::refresh), view.follow(choice, uid -> pane.refresh()));
        pane.addListener(SWT.Dispose, event -> guests.close());
        pane.refresh();
    }

    private void show(String view) {
        if (pane.brief() != null) {
            choice.choose(Choice.Subject.event(pane.brief().uid()));
        }
        parts.showPart(view, EPartService.PartState.ACTIVATE);
    }

    @Override
    public void act(EventAction action) {
        pane.act(action);
    }

    /** The pane, for tests. */
    public BriefPane pane() {
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
