package org.kith.workbench;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kith.core.care.Nudge;
import org.kith.ui.Choice;
import org.kith.workbench.window.EventsPerspective;
import org.kith.workbench.window.Perspectives;
import org.kith.workbench.window.PracticePerspective;

/** Shows what a notice is about: the person's card, the event, or today's list. UI thread. */
final class NudgeOpener {
    private static final String CARD = "org.kith.ui.people.card";

    private final Choice choice;

    NudgeOpener(Choice choice) {
        this.choice = choice;
    }

    void open(Nudge nudge) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        if (window == null) {
            return;
        }
        switch (nudge.kind()) {
            case PERSON -> {
                choice.choose(nudge.uid());
                window.getService(EPartService.class).showPart(CARD, EPartService.PartState.ACTIVATE);
            }
            case EVENT -> {
                Perspectives.show(window, EventsPerspective.ID);
                choice.choose(Choice.Subject.event(nudge.uid()));
            }
            case TODAY -> Perspectives.show(window, PracticePerspective.TODAY);
        }
    }
}
