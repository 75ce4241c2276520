package org.kith.ui.care.letters;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.ui.Choice;

/**
 * Begins a letter to the chosen person, in the arrangement of letters. The parameter {@value #ABOUT} has the keys of the
 * interactions that it answers, one a line.
 */
public final class WriteHandler extends AbstractHandler {
    private static final String ABOUT = "org.kith.ui.care.write.about";
    private static final String SHOW = "org.eclipse.ui.perspectives.showPerspective";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String person = window.getService(IEclipseContext.class).get(Choice.class).person();
        if (person == null) {
            return null;
        }
        try {
            ParameterizedCommand show = ParameterizedCommand.generateCommand(
                    window.getService(ICommandService.class).getCommand(SHOW),
                    Map.of(SHOW + ".perspectiveId", "org.kith.workbench.letters"));
            window.getService(IHandlerService.class).executeCommand(show, null);
        } catch (Exception e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        EPartService parts = window.getService(EPartService.class);
        MPart part = parts.showPart(LetterView.ID, EPartService.PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof LetterView view) {
            String about = event.getParameter(ABOUT);
            view.write(person, about == null || about.isEmpty() ? List.of() : List.of(about.split("\n")));
        }
        return null;
    }
}
