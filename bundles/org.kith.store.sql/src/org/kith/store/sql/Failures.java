package org.kith.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.store.StoreFailures;
import org.kith.store.sql.engine.Engine;
import org.kith.store.sql.engine.Fault;

/** Makes an engine's exceptions sentences with a code. */
final class Failures {
    private final Engine engine;
    private final Path folder;

    Failures(Engine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    Fault fault(SQLException e) {
        return engine.fault(e);
    }

    CoreException of(SQLException e) {
        return switch (engine.fault(e)) {
            case DISK_FULL -> make(StoreFailures.DISK_FULL, NLS.bind(Messages.diskFull, folder), e);
            case DAMAGED -> damaged(e);
            case IN_USE -> make(StoreFailures.IO, NLS.bind(Messages.inUse, folder), e);
            case NEWER -> make(StoreFailures.NEWER, NLS.bind(Messages.newerEngine, folder), e);
            case DUPLICATE -> make(StoreFailures.CONFLICT, NLS.bind(Messages.conflictNew, folder), e);
            case CLOSED -> make(StoreFailures.IO, NLS.bind(Messages.closed, folder), e);
            case OTHER -> make(StoreFailures.IO, NLS.bind(Messages.io, folder, sentence(e)), e);
        };
    }

    /** Of anything met while a database boots that is not one of the known faults: it can't be read. */
    CoreException opening(SQLException e) {
        Fault fault = engine.fault(e);
        return fault == Fault.OTHER || fault == Fault.CLOSED || fault == Fault.DUPLICATE ? damaged(e) : of(e);
    }

    private CoreException damaged(SQLException e) {
        return make(StoreFailures.DAMAGED, NLS.bind(Messages.damaged, folder, sentence(e)), e);
    }

    CoreException conflict(String sentence, Object what) {
        return StoreFailures.of(StoreFailures.CONFLICT, NLS.bind(sentence, what), null);
    }

    CoreException closed() {
        return make(StoreFailures.IO, NLS.bind(Messages.closed, folder), null);
    }

    private static CoreException make(int code, String sentence, Exception cause) {
        return StoreFailures.of(code, sentence, cause);
    }

    private static String sentence(SQLException e) {
        String text = String.valueOf(e.getMessage()).strip();
        return text.endsWith(".") ? text : text + ".";
    }
}
