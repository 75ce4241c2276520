package org.kith.workbench;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiFunction;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kith.core.editing.Drafts;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.store.PeopleQuery;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.Icons;
import org.kith.ui.JobDoing;
import org.kith.ui.Notices;
import org.kith.ui.Portraits;
import org.kith.ui.QuietLine;
import org.kith.ui.Refresh;
import org.kith.ui.StatusReporter;
import org.kith.ui.ThreadedBackground;
import org.kith.ui.When;
import org.kith.ui.people.card.CardViews;
import org.kith.ui.imports.DropAnywhere;
import org.kith.ui.imports.Importing;
import org.kith.ui.imports.Receiving;
import org.kith.workbench.me.WhoIAm;
import org.kith.workbench.notice.DesktopNotices;
import org.kith.workbench.notice.DueNotices;
import org.kith.workbench.notice.ImportNotice;
import org.kith.workbench.window.PracticePerspective;
import org.kith.workbench.window.Perspectives;
import org.kith.workbench.window.WelcomePerspective;
import org.kith.workbench.window.WindowFrame;
import org.kith.workbench.workspace.Workspaces;
import org.kith.ui.log.SessionLog;
import org.kith.ui.preferences.Look;
import org.kith.ui.preferences.OurPages;

/** Hands the open workspace to the views, by the workbench's context, and says which window to open. */
final class KithAdvisor extends WorkbenchAdvisor {
    private final Session session;
    private final PlatformRegistry registry;
    private final Arguments arguments;
    private final Importing.Doors doors;
    private final BiFunction<Doing, QuietLine, Workspaces> workspaces;
    private final SessionLog log;
    /** Asked before the platform styles anything. */
    private final Look look = new Look(Display.isSystemDarkTheme());
    private ThreadedBackground background;
    private Refresh refresh;
    private Choice choice;
    private Portraits portraits;
    private Icons icons;
    private StatusReporter reporter;
    private ImportNotice importNotice;
    private Upkeep upkeep;
    private CalendarUpkeep calendar;
    private TieUpkeep ties;
    private DueNotices dueNotices;

    KithAdvisor(Session session, PlatformRegistry registry, Arguments arguments, Importing.Doors doors,
            BiFunction<Doing, QuietLine, Workspaces> workspaces) {
        this.session = session;
        this.registry = registry;
        this.arguments = arguments;
        this.doors = doors;
        this.workspaces = workspaces;
        this.log = SessionLog.listening(arguments.clock());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PracticePerspective.TODAY;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        background = new ThreadedBackground(display);
        background.ahead(() -> session.store().people(PeopleQuery.all()));
        refresh = new Refresh(display, session.store());
        reporter = status -> ErrorDialog.openError(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.Error_title, null, status);
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        context.set(Session.class, session);
        context.set(Store.class, session.store());
        context.set(Background.class, background);
        context.set(Refresh.class, refresh);
        context.set(StatusReporter.class, reporter);
        QuietLine line = new QuietLine();
        context.set(QuietLine.class, line);
        Doing doing = new JobDoing(display, session, line);
        context.set(Doing.class, doing);
        context.set(Workspaces.class, workspaces.apply(doing, line));
        context.set(ZoneId.class, session.zone());
        context.set(PlatformRegistry.class, registry);
        portraits = new Portraits(display, session.store());
        icons = new Icons(display);
        context.set(Portraits.class, portraits);
        context.set(Icons.class, icons);
        choice = new Choice();
        context.set(Choice.class, choice);
        context.set(Drafts.class, new Drafts(session));
        context.set(CardViews.class, new CardViews());
        context.set(Clock.class, arguments.clock());
        context.set(When.class, new When(arguments.clock(), session.zone(), Locale.getDefault(),
                session.settings().relativeDates()));
        Importing importing = new Importing(display, doors, line, reporter::show);
        context.set(Importing.class, importing);
        context.set(Receiving.class, new Receiving(importing, registry, context.get(When.class)));
        context.set(SessionLog.class, log);
        look.start(context);
        OurPages.keep(PlatformUI.getWorkbench().getPreferenceManager());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        String title = arguments.isFixed() ? NLS.bind(Messages.Window_titleFixed,
                new When(arguments.clock(), arguments.zone(), Locale.getDefault()).today()) : Messages.Window_title;
        return new WindowFrame(configurer, title, this::opened);
    }

    /** Tells a waiting script that the first rows are shown, by a file; asks who I am at the first run. */
    private void opened() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        context.set(WhoIAm.class, new WhoIAm(session, context.get(Doing.class)));
        Importing importing = context.get(Importing.class);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        DropAnywhere.install(shell, paths -> context.get(Receiving.class).receive(shell, paths));
        Notices notices = new DesktopNotices(display.getShells()[0], () -> session.settings().notifications());
        context.set(Notices.class, notices);
        importNotice = new ImportNotice(display, importing, notices);
        upkeep = new Upkeep(session);
        calendar = new CalendarUpkeep(session, registry);
        ties = new TieUpkeep(session, display, context.get(QuietLine.class));
        if (!arguments.isFixed()) {
            dueNotices = new DueNotices(session, arguments.clock(), display, notices, context.get(QuietLine.class),
                    InstanceScope.INSTANCE.getNode("org.kith.workbench"), new NudgeOpener(choice)::open);
        }
        background.read(display.getShells()[0], session.backups()::isEmpty, this::welcome, reporter::show);
        new FirstRows(session.store(), background, choice).announce(display);
    }

    /** Only now: a dialog that opens while the workbench starts does not get all keys. */
    @Override
    public void postStartup() {
        if (session.me().personUid() == null && !arguments.isFixed()) {
            WhoIAm whoIAm = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(WhoIAm.class);
            PlatformUI.getWorkbench().getDisplay().asyncExec(
                    () -> whoIAm.open(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell()));
        }
    }

    private void welcome(boolean isEmpty) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (isEmpty && window != null) {
            Perspectives.show(window, WelcomePerspective.ID);
        }
    }

    @Override
    public void postShutdown() {
        if (importNotice != null) {
            importNotice.close();
        }
        if (upkeep != null) {
            upkeep.close();
            calendar.close();
            ties.close();
        }
        if (dueNotices != null) {
            dueNotices.close();
        }
        portraits.close();
        icons.close();
        log.close();
        background.close();
        refresh.close();
    }
}
