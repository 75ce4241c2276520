package org.kith.workbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.session.RestoreBackup;
import org.kith.store.Overview;
import org.kith.store.StoreProvider;

/**
 * The window that opens when a workspace cannot: asks until there is something to go on with. Runs before the
 * workbench, on the main thread.
 */
public final class StartTrouble {
    private final Display display;
    private final StoreProvider stores;
    private final Clock clock;
    private final Switching switching;
    private Outcome outcome;

    /** How to go on. */
    public enum Outcome {
        /** Open the workspace again. */
        AGAIN,
        /** End, and start with the workspace that the switching knows. */
        ELSEWHERE,
        /** End. */
        END
    }

    /** Asks on that display; restores by that store. */
    public StartTrouble(Display display, StoreProvider stores, Clock clock, Switching switching) {
        this.display = display;
        this.stores = stores;
        this.clock = clock;
        this.switching = switching;
    }

    /** Shows the trouble and waits for the answer. */
    public Outcome ask(Trouble trouble) {
        outcome = null;
        Shell shell = new Shell(display, SWT.TITLE | SWT.CLOSE | SWT.RESIZE);
        shell.setText(Messages.Trouble_title);
        shell.setLayout(new FillLayout());
        StartTroublePane[] pane = new StartTroublePane[1];
        pane[0] = new StartTroublePane(shell, trouble, answer -> answered(answer, trouble, pane[0]));
        shell.pack();
        center(shell);
        shell.open();
        while (!shell.isDisposed() && outcome == null) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        shell.dispose();
        return outcome == null ? Outcome.END : outcome;
    }

    private void answered(StartTroublePane.Answer answer, Trouble trouble, StartTroublePane pane) {
        switch (answer) {
            case RETRY -> outcome = Outcome.AGAIN;
            case QUIT -> outcome = Outcome.END;
            case OTHER -> other(trouble, pane);
            case RESTORE -> restore(trouble, pane);
        }
    }

    private void other(Trouble trouble, StartTroublePane pane) {
        DirectoryDialog dialog = new DirectoryDialog(pane.getShell());
        dialog.setText(Messages.Open_title);
        dialog.setMessage(Messages.Open_message);
        dialog.setFilterPath(String.valueOf(trouble.workspace().getParent()));
        String folder = dialog.open();
        if (folder == null) {
            return;
        }
        if (!switching.isPossible()) {
            pane.say(NLS.bind(Messages.Open_byHand, folder));
            return;
        }
        switching.to(Path.of(folder), null);
        outcome = Outcome.ELSEWHERE;
    }

    private void restore(Trouble trouble, StartTroublePane pane) {
        pane.say(NLS.bind(Messages.Trouble_restoring, trouble.backup().orElseThrow().getFileName()));
        BusyIndicator.showWhile(display, () -> {
            try {
                keepOlder(trouble.workspace());
                Overview there = new RestoreBackup(stores, trouble.backup().orElseThrow(), trouble.workspace(), true,
                        clock).run(new NullProgressMonitor());
                pane.say(NLS.bind(Messages.Trouble_restored, there.people()));
                outcome = Outcome.AGAIN;
            } catch (CoreException e) {
                pane.say(e.getStatus().getMessage());
            } catch (IOException e) {
                pane.say(NLS.bind(Messages.Trouble_notKept, e.getMessage()));
            }
        });
    }

    /** What an earlier restoring put aside is somebody's data too: it gets a name that is not used again. */
    private static void keepOlder(Path workspace) throws IOException {
        Path replaced = workspace.resolve("store.replaced");
        if (!Files.exists(replaced)) {
            return;
        }
        int number = 1;
        while (Files.exists(workspace.resolve("store.replaced." + number))) {
            number++;
        }
        Files.move(replaced, workspace.resolve("store.replaced." + number));
    }

    private static void center(Shell shell) {
        var screen = shell.getMonitor().getClientArea();
        var size = shell.getSize();
        shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 3);
    }
}
