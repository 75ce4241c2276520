package org.kith.workbench.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;

/**
 * A notice of the desktop's own program that says when it was clicked: the program waits and prints the name of the
 * action. An older one that knows no actions is asked again without. Runs away from the UI thread, and does not wait.
 */
final class ClickedNotice {
    private static final String ACTION = "default";
    private static final long PATIENCE_MINUTES = 10;

    private final Path program;
    private final List<String> words;
    private final Runnable clicked;

    /** A notice; {@code clicked} runs on a thread of the system. */
    ClickedNotice(Path program, List<String> words, Runnable clicked) {
        this.program = program;
        this.words = words;
        this.clicked = clicked;
    }

    void run() {
        start(List.of("--action=" + ACTION + "=" + Messages.Notice_open));
    }

    private void start(List<String> options) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(options);
        command.addAll(words);
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            CompletableFuture<Process> end = process.onExit();
            end.orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).whenComplete((done, late) -> {
                if (late != null) {
                    process.destroy();
                } else if (done.exitValue() != 0 && !options.isEmpty()) {
                    start(List.of());
                } else if (said(done).contains(ACTION)) {
                    clicked.run();
                }
            });
        } catch (IOException e) {
            ILog.of(ClickedNotice.class).warn("The desktop could not be told", e);
        }
    }

    private static String said(Process done) {
        try (var out = done.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // what cannot be read was not clicked
            return "";
        }
    }
}
