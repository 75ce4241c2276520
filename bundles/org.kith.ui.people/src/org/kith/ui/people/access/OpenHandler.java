package org.kith.ui.people.access;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.Choice;

/** Opens quick access over the window, and opens what is chosen there. Made by the platform. */
public final class OpenHandler extends AbstractHandler {
    /** Id of the command. */
    public static final String COMMAND = "org.kith.ui.people.access.open";
    private static final String CARD = "org.kith.ui.people.card";
    private static final String TIMELINE = "org.kith.ui.people.timeline";
    private static final String EVENTS = "org.kith.ui.events.events";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEclipseContext context = window.getService(IEclipseContext.class);
        WindowOffer offer = new WindowOffer(window);
        Choice choice = context.get(Choice.class);
        new AccessPopup(window.getShell(), context, offer.all(), found -> open(found, offer, choice)).open();
        return null;
    }

    private static void open(Found found, WindowOffer offer, Choice choice) {
        switch (found.kind()) {
            case PERSON -> {
                choice.choose(found.id());
                offer.show(CARD);
            }
            case CIRCLE -> {
                choice.choose(Choice.Subject.circle(found.id()));
                offer.show(TIMELINE);
            }
            case EVENT -> {
                choice.choose(Choice.Subject.event(found.id()));
                offer.show(EVENTS);
            }
            case VIEW -> offer.show(found.id());
            case COMMAND -> offer.run(found.id());
        }
    }
}
