package org.kith.ui.people.output;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
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

/**
 * File › Export: the marked people, the chosen person or circle in an open format; everything when nobody is chosen, so
 * that one can leave with all of it.
 */
public final class ExportPeopleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEclipseContext context = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class);
        Chosen chosen = Chosen.of(context.get(Choice.class));
        PlatformRegistry registry = context.get(PlatformRegistry.class);
        List<ExporterDescriptor> formats = registry.exporters().stream()
                .sorted(Comparator.comparing(ExporterDescriptor::name)).toList();
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Session session = context.get(Session.class);
        QuietLine line = context.get(QuietLine.class);
        Doing doing = context.get(Doing.class);
        String who = chosen.isNobody() ? Messages.Export_everything : chosen.people().isEmpty() ? Messages.Export_circle
                : chosen.people().size() == 1 ? Messages.Export_one
                : NLS.bind(Messages.Export_several, chosen.people().size());
        new ExportDialog(shell, who, formats, Path.of(System.getProperty("user.home")),
                (format, path) -> doing.run(shell, Messages.Export_title,
                        monitor -> export(session, registry, chosen, format, path, monitor), line::say)).open();
        return null;
    }

    private static String export(Session session, PlatformRegistry registry, Chosen chosen, ExporterDescriptor format,
            Path path, IProgressMonitor monitor) throws CoreException {
        ExportScope scope = chosen.isNobody() ? ExportScope.all()
                : ExportScope.of(Set.copyOf(chosen.uids(session)));
        List<Problem> problems = new ExportOperation(session, registry.newExporter(format.id()),
                format.folder(), scope, path).run(monitor);
        return problems.isEmpty() ? NLS.bind(Messages.Export_done, path)
                : NLS.bind(Messages.Export_partly, path, problems.getFirst().message());
    }
}
