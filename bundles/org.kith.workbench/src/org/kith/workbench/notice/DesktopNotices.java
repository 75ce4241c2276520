package org.kith.workbench.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.Notices;

/**
 * Notices by the desktop's own program where there is one, else by a small window of ours that takes no focus. UI
 * thread; the desktop's program runs away from it.
 */
public final class DesktopNotices implements Notices {
    private static final String PROGRAM = "notify-send";
    private static final long PATIENCE_SECONDS = 10;

    private final Shell window;
    private final BooleanSupplier wanted;
    private final Optional<Path> program;

    /** For that window; {@code wanted} is asked each time. Looks for the desktop's program in the search path. */
    public DesktopNotices(Shell window, BooleanSupplier wanted) {
        this(window, wanted, program(System.getenv("PATH")));
    }

    /** With the desktop's program given; empty for the small window. */
    public DesktopNotices(Shell window, BooleanSupplier wanted, Optional<Path> program) {
        this.window = window;
        this.wanted = wanted;
        this.program = program;
    }

    @Override
    public void tell(String heading, String sentence) {
        if (window.isDisposed() || !wanted.getAsBoolean() || isLookedAt()) {
            return;
        }
        if (program.isEmpty()) {
            NoticePopup.open(window, heading, sentence);
            return;
        }
        List<String> command = List.of(program.get().toString(), "--app-name=Kith", "--icon=kith", plain(heading),
                plain(sentence));
        Job job = Job.createSystem(heading, (ICoreRunnable) monitor -> run(command));
        job.schedule();
    }

    @Override
    public boolean tell(String heading, String sentence, Runnable opened) {
        if (window.isDisposed() || !wanted.getAsBoolean()) {
            return true;
        }
        if (isLookedAt()) {
            return false;
        }
        if (program.isEmpty()) {
            NoticePopup.open(window, heading, sentence, opened);
            return true;
        }
        ClickedNotice notice = new ClickedNotice(program.get(), List.of("--app-name=Kith", "--icon=kith",
                plain(heading), plain(sentence)), () -> back(opened));
        Job job = Job.createSystem(heading, (ICoreRunnable) monitor -> notice.run());
        job.schedule();
        return true;
    }

    private void back(Runnable opened) {
        if (!window.isDisposed()) {
            window.getDisplay().asyncExec(() -> {
                if (!window.isDisposed()) {
                    window.setMinimized(false);
                    window.forceActive();
                    opened.run();
                }
            });
        }
    }

    private boolean isLookedAt() {
        return window.getDisplay().getActiveShell() != null && !window.getMinimized();
    }

    /** Desktops read simple tags in the text; ours is plain. A text that looks like an option is none. */
    static String plain(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return safe.startsWith("-") ? " " + safe : safe;
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).whenComplete((done, late) -> {
                if (late != null) {
                    process.destroy();
                }
            });
        } catch (IOException e) {
            ILog.of(DesktopNotices.class).warn("The desktop could not be told", e);
        }
    }

    private static Optional<Path> program(String path) {
        return path == null ? Optional.empty() : Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank()).map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable).findFirst();
    }
}
