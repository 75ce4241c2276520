package org.kith.export;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.platform.Failures;

/** Carries an output's failure through the store's walk, whose visitors can only throw statuses. */
final class WriteFailed {
    private WriteFailed() {
    }

    static CoreException of(IOException cause) {
        return Failures.of(Failures.STORE, "The export could not be written: " + cause.getMessage(), cause);
    }

    /** Throws the output's own failure when that is what it was; else returns the status. */
    static CoreException unwrap(CoreException failure) throws IOException {
        if (failure.getStatus().getException() instanceof IOException cause) {
            throw cause;
        }
        return failure;
    }
}
