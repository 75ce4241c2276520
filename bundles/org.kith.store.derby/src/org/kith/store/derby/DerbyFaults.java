package org.kith.store.derby;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.kith.store.sql.engine.Fault;

/** Reads Derby's SQL states (Derby reference manual, "SQLState and error message reference") through all causes. */
final class DerbyFaults {
    private static final List<String> DISK_FULL = List.of("XSDG1", "XSLA4", "XSDA4", "XSDFH");
    private static final List<String> NEWER = List.of("XSLAN", "XSLAP", "XCXE0");
    private static final List<String> DAMAGED = List.of("XSDG", "XSDB", "XSDF", "XSDA", "XSLA", "XSLB", "XSRS", "XSTB",
            "XSTA", "XSCH", "XSCB", "XBM0", "XJ004", "XJ040", "XJ041", "XJ048");
    private static final List<String> CLOSED = List.of("08", "XJ010", "XCL31", "XSAS", "XJ015");

    private DerbyFaults() {
    }

    static Fault of(SQLException exception) {
        if (any(exception, List.of("XSDB6"), 0)) {
            return Fault.IN_USE;
        }
        if (noSpace(exception, 0) || any(exception, DISK_FULL, 0)) {
            return Fault.DISK_FULL;
        }
        if (any(exception, NEWER, 0)) {
            return Fault.NEWER;
        }
        if (any(exception, DAMAGED, 0)) {
            return Fault.DAMAGED;
        }
        if (any(exception, List.of("23505"), 0)) {
            return Fault.DUPLICATE;
        }
        return any(exception, CLOSED, 0) ? Fault.CLOSED : Fault.OTHER;
    }

    private static boolean any(Throwable thrown, List<String> states, int depth) {
        if (thrown == null || depth > 12) {
            return false;
        }
        if (thrown instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            String text = String.valueOf(sql.getMessage());
            if (states.stream().anyMatch(s -> state.startsWith(s) || text.startsWith("ERROR " + s))
                    || any(sql.getNextException(), states, depth + 1)) {
                return true;
            }
        } else if (thrown.getMessage() != null
                && states.stream().anyMatch(s -> thrown.getMessage().startsWith("ERROR " + s))) {
            return true;
        }
        return thrown.getCause() != thrown && any(thrown.getCause(), states, depth + 1);
    }

    private static boolean noSpace(Throwable thrown, int depth) {
        if (thrown == null || depth > 12) {
            return false;
        }
        String text = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (thrown instanceof IOException && (text.contains("no space left") || text.contains("not enough space")
                || text.contains("disk quota"))) {
            return true;
        }
        if (thrown instanceof SQLException sql && noSpace(sql.getNextException(), depth + 1)) {
            return true;
        }
        return thrown.getCause() != thrown && noSpace(thrown.getCause(), depth + 1);
    }
}
