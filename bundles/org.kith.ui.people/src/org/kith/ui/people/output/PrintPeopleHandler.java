package org.kith.ui.people.output;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.QuietLine;

/** File › Print: the sheets of the chosen person, the marked people or the chosen circle. */
public final class PrintPeopleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEclipseContext context = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class);
        QuietLine line = context.get(QuietLine.class);
        Chosen chosen = Chosen.of(context.get(Choice.class));
        if (chosen.isNobody()) {
            line.say(Messages.Print_nobody);
            return null;
        }
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Session session = context.get(Session.class);
        context.get(Background.class).read(shell, () -> new SheetReader(session).read(chosen.uids(session)),
                sheets -> print(shell, sheets, line), status -> line.say(status.getMessage()));
        return null;
    }

    private static void print(Shell shell, List<PersonSheet> sheets, QuietLine line) {
        PrinterData printer = new PrintDialog(shell).open();
        if (printer != null) {
            line.say(new Printing(sheets).on(printer));
        }
    }
}
