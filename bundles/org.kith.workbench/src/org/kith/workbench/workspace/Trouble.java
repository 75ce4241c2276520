package org.kith.workbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.kith.core.platform.Failures;
import org.kith.store.StoreFailures;

/**
 * Why a workspace could not be opened, as it is shown to a person.
 *
 * @param kind      what is wrong, which says what can be done
 * @param workspace its folder
 * @param sentence  what core said
 * @param backup    the newest backup in it; empty when there is none
 */
public record Trouble(Kind kind, Path workspace, String sentence, Optional<Path> backup) {
    /** What is wrong. */
    public enum Kind {
        /** Another program has it open. */
        LOCKED,
        /** Files cannot be read any more. */
        DAMAGED,
        /** A newer Kith wrote it. */
        NEWER,
        /** Anything else: rights, disk. */
        FAILED
    }

    /** Reads what a failure says, and looks for a backup. */
    public static Trouble of(IStatus status, Path workspace) {
        return new Trouble(kind(status), workspace, status.getMessage(), newest(workspace));
    }

    private static Kind kind(IStatus status) {
        boolean store = StoreFailures.SOURCE.equals(status.getPlugin());
        if (Failures.SOURCE.equals(status.getPlugin()) && status.getCode() == Failures.LOCKED) {
            return Kind.LOCKED;
        }
        if (store && status.getCode() == StoreFailures.DAMAGED) {
            return Kind.DAMAGED;
        }
        return store && status.getCode() == StoreFailures.NEWER ? Kind.NEWER : Kind.FAILED;
    }

    /** Their names are times, so that the last by name is the newest. */
    private static Optional<Path> newest(Path workspace) {
        Path folder = workspace.resolve("backups");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("kith-.*\\.zip"))
                    .max(Comparator.comparing(file -> file.getFileName().toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
