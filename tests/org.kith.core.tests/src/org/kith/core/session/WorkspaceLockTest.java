package org.kith.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.AnotherJava;
import org.kith.core.imports.Desk;
import org.kith.core.platform.Failures;

/** One program at a time. */
class WorkspaceLockTest {
    @TempDir
    Path folder;

    /** Holds a workspace until its input ends. */
    static final class Other {
        public static void main(String[] arguments) throws Exception {
            try (WorkspaceLock lock = WorkspaceLock.take(Path.of(arguments[0]),
                    Holder.here("kith import", Desk.NOW))) {
                System.out.write('!');
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void aSecondOpenerIsToldWhoHoldsIt() throws Exception {
        try (Desk desk = new Desk(folder)) {
            CoreException refused = catchThrowableOfType(CoreException.class, () -> new Sessions(Desk.stores())
                    .open(folder, "again", Clock.systemUTC(), ZoneOffset.UTC, Desk.QUIET));
            assertThat(refused.getStatus().getCode()).isEqualTo(Failures.LOCKED);
            assertThat(refused).hasMessageContaining("test (pid " + ProcessHandle.current().pid());
        }
        new Desk(folder).close();
    }

    @Test
    void anotherProcessIsNamedAndItsEndFreesTheWorkspace() throws Exception {
        Process other = AnotherJava.of(Other.class, folder).start();
        assertThat(other.getInputStream().read()).isEqualTo('!');
        CoreException refused = catchThrowableOfType(CoreException.class,
                () -> WorkspaceLock.take(folder, Holder.here("test", Desk.NOW)));
        assertThat(refused).hasMessageContaining("kith import (pid " + other.pid());
        other.destroyForcibly().waitFor();
        WorkspaceLock.take(folder, Holder.here("test", Desk.NOW)).close();
    }
}
