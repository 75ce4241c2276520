package org.kith.ui.log;

import java.util.StringJoiner;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/**
 * The details of a status as lines: the statuses under it, and where each failure came from. Of foreign exceptions only
 * the class and the place are told, because their messages may quote what somebody wrote. Pure; any thread.
 */
final class Details {
    private static final int DEEPEST = 6;
    private static final int PLACES = 12;
    private static final int LONGEST = 300;

    private final StringJoiner lines = new StringJoiner("\n");

    private Details() {
    }

    static String of(IStatus status) {
        Details details = new Details();
        details.children(status, 1);
        details.failure(status.getException(), 1);
        return details.lines.toString();
    }

    static String cut(String words) {
        String line = words == null ? "" : words.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }

    private void children(IStatus status, int depth) {
        for (IStatus child : status.getChildren()) {
            lines.add("  ".repeat(depth - 1) + cut(child.getMessage()));
            failure(child.getException(), depth + 1);
            if (depth < DEEPEST) {
                children(child, depth + 1);
            }
        }
    }

    private void failure(Throwable failure, int depth) {
        if (failure == null || depth > DEEPEST) {
            return;
        }
        String indent = "  ".repeat(depth - 1);
        String words = failure instanceof CoreException known ? ": " + cut(known.getStatus().getMessage()) : "";
        lines.add(indent + failure.getClass().getName() + words);
        StackTraceElement[] trace = failure.getStackTrace();
        for (int i = 0; i < Math.min(PLACES, trace.length); i++) {
            lines.add(indent + "    " + trace[i]);
        }
        failure(failure.getCause(), depth + 1);
    }
}
