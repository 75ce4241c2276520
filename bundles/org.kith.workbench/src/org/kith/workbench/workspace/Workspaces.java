package org.kith.workbench.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/**
 * What a person can do about workspaces: open one, make one, go back to one of lately, look at the samples. In the
 * context; the File menu and the welcome page ring here. UI thread.
 */
public final class Workspaces {
    private final Path current;
    private final Recent recent;
    private final Switching switching;
    private final Samples samples;
    private final Doing doing;
    private final QuietLine line;

    /** The way from that workspace to others. */
    public Workspaces(Path current, Recent recent, Switching switching, Samples samples, Doing doing, QuietLine line) {
        this.current = current.toAbsolutePath().normalize();
        this.recent = recent;
        this.switching = switching;
        this.samples = samples;
        this.doing = doing;
        this.line = line;
    }

    /** The folder of the workspace that is open. */
    public Path current() {
        return current;
    }

    /** Others that were open lately. */
    public List<Path> others() {
        return recent.all().stream().filter(one -> !one.equals(current)).toList();
    }

    /** Asks for a folder with a workspace and opens it. */
    public void open(Shell shell) {
        Path folder = ask(shell, Messages.Open_title, Messages.Open_message);
        if (folder != null && !Files.isDirectory(folder.resolve("store"))) {
            line.say(NLS.bind(Messages.Open_none, folder), Messages.Open_make, () -> go(folder, null));
        } else if (folder != null) {
            open(folder);
        }
    }

    /** Asks for an empty folder and makes a workspace there. */
    public void make(Shell shell) {
        Path folder = ask(shell, Messages.New_title, Messages.New_message);
        if (folder != null) {
            open(folder);
        }
    }

    /** Opens a workspace. */
    public void open(Path folder) {
        go(folder, null);
    }

    /** Opens the samples; makes them first when they are not there. */
    public void samples(Shell shell) {
        Path folder = Samples.beside(current);
        doing.run(shell, Messages.Samples_making, monitor -> {
            samples.make(folder, monitor);
            return Samples.now();
        }, now -> go(folder, now));
    }

    private void go(Path folder, Instant now) {
        if (folder.toAbsolutePath().normalize().equals(current)) {
            line.say(Messages.Open_already);
        } else if (!switching.isPossible()) {
            line.say(NLS.bind(Messages.Open_byHand, folder));
        } else {
            switching.to(folder, now);
        }
    }

    private Path ask(Shell shell, String title, String message) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setMessage(message);
        dialog.setFilterPath(String.valueOf(current.getParent()));
        String folder = dialog.open();
        return folder == null ? null : Path.of(folder);
    }
}
