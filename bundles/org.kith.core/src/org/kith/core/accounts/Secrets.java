package org.kith.core.accounts;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;

/**
 * Where passwords and tokens are kept, apart from everything that is exported, backed up or logged. Safe for any
 * thread. Works the same with and without a window, and never asks.
 *
 * @since 0.1
 */
public interface Secrets {
    /** A secret of an account; empty when there is none. Blocks on disk. */
    Optional<String> get(String account, String id) throws CoreException;

    /** Keeps a secret durably. Blocks on disk. */
    void put(String account, String id, String value) throws CoreException;

    /** Forgets all secrets of an account durably. Blocks on disk. */
    void remove(String account) throws CoreException;
}
