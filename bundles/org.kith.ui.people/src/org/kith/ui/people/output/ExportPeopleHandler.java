package org.kith.ui.people.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.core.export.ExportOperation;
import org.kith.core.export.ExportScope;
import org.kith.core.platform.Problem;
import org.kith.core.registry.ExporterDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/** File › Export People: the marked people, the chosen person or circle as cards or in another open format. */
public final class ExportPeopleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEclipseContext context = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class);
        Chosen chosen = Chosen.of(context.get(Choice.class));
        if (chosen.isNobody()) {
            context.get(QuietLine.class).say(Messages.Export_nobody);
            return null;
        }
        List<ExporterDescriptor> formats = context.get(PlatformRegistry.class).exporters().stream()
                .filter(one -> !one.folder()).toList();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setOverwrite(true);
        dialog.setFilterNames(formats.stream().map(ExporterDescriptor::name).toArray(String[]::new));
        dialog.setFilterExtensions(formats.stream().map(one -> "*." + one.extension()).toArray(String[]::new));
        String file = dialog.open();
        if (file != null) {
            ExporterDescriptor format = formats.get(Math.max(0, dialog.getFilterIndex()));
            Session session = context.get(Session.class);
            PlatformRegistry registry = context.get(PlatformRegistry.class);
            QuietLine line = context.get(QuietLine.class);
            context.get(Doing.class).run(shell, Messages.Export_title,
                    monitor -> export(session, registry, chosen, format, Path.of(file), monitor), line::say);
        }
        return null;
    }

    static String export(Session session, PlatformRegistry registry, Chosen chosen, ExporterDescriptor format,
            Path file, IProgressMonitor monitor) throws CoreException {
        List<String> uids = chosen.uids(session);
        List<Problem> problems = new ExportOperation(session.store(), registry.newExporter(format.id()), false,
                ExportScope.of(Set.copyOf(uids)), file).run(monitor);
        return problems.isEmpty() ? NLS.bind(Messages.Export_done, uids.size(), file)
                : NLS.bind(Messages.Export_partly, new Object[] {uids.size(), file, problems.getFirst().message()});
    }
}
