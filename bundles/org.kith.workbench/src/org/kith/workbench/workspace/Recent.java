package org.kith.workbench.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILog;

/**
 * The workspaces that were open lately, newest first: a small text file in the user's own area, one folder a line. The
 * welcome page and the File menu show them. Any thread; reads and writes the file at once. Never null.
 */
public final class Recent {
    private static final int KEPT = 10;

    private final Path file;

    /** Kept in that file, which need not exist. */
    public Recent(Path file) {
        this.file = file;
    }

    /** Those that are still there. */
    public List<Path> all() {
        Set<Path> found = new LinkedHashSet<>();
        if (Files.isReadable(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    add(found, line);
                }
            } catch (IOException e) {
                ILog.of(Recent.class).warn("The list of workspaces could not be read: " + file, e);
            }
        }
        return List.copyOf(found);
    }

    private static void add(Set<Path> found, String line) {
        try {
            Path folder = Path.of(line.strip());
            if (!line.isBlank() && Files.isDirectory(folder)) {
                found.add(folder);
            }
        } catch (InvalidPathException e) {
            // somebody wrote into the file what is no folder; the line is left out
            return;
        }
    }

    /** Puts a workspace to the front. */
    public void opened(Path workspace) {
        List<Path> all = new ArrayList<>(all());
        all.remove(workspace);
        all.addFirst(workspace);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, all.stream().limit(KEPT).map(Path::toString).toList(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            ILog.of(Recent.class).warn("The list of workspaces could not be written: " + file, e);
        }
    }

    /** A short name for a button; the whole folder belongs in its tooltip. */
    public static String name(Path workspace) {
        Path last = workspace.getFileName();
        Path parent = workspace.getParent() == null ? null : workspace.getParent().getFileName();
        if (last == null) {
            return workspace.toString();
        }
        return parent == null ? last.toString() : parent.resolve(last).toString();
    }
}
