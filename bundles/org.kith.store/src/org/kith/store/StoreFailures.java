package org.kith.store;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Codes and makers of the store's failures; messages are sentences for a person. */
public final class StoreFailures {
    public static final String SOURCE = "org.kith.store";

    /** The aggregate was changed by someone else since it was read. */
    public static final int CONFLICT = 201;
    /** The store was written by a newer program. */
    public static final int NEWER = 202;
    /** The files are damaged. */
    public static final int DAMAGED = 203;
    public static final int DISK_FULL = 204;
    /** Anything else on the way to disk. */
    public static final int IO = 205;

    private StoreFailures() {
    }

    /** A failure with a code; cause may be null. */
    public static CoreException of(int code, String message, Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, SOURCE, code, message, cause));
    }
}
