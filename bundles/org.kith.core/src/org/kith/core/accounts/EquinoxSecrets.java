package org.kith.core.accounts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;

/**
 * {@link Secrets} on the platform's secure storage, with a keyring file of its own in the workspace (the default file
 * is shared by all Eclipse programs of a user) and with the password from a {@link KeyFile}, so that nobody is asked.
 * Needs a running OSGi framework.
 *
 * @since 0.1
 */
public final class EquinoxSecrets implements Secrets {
    private static final String ROOT = "kith";

    private final Path keyring;
    private final KeyFile key;
    private ISecurePreferences opened;

    /**
     * Secrets in a folder, which need not exist yet.
     *
     * @param folder has or gets the files {@code keyring} and {@code key}
     */
    public EquinoxSecrets(Path folder) {
        keyring = folder.resolve("keyring");
        key = new KeyFile(folder.resolve("key"));
    }

    @Override
    public synchronized Optional<String> get(String account, String id) throws CoreException {
        try {
            ISecurePreferences all = open();
            return all.nodeExists(path(account)) ? Optional.ofNullable(all.node(path(account)).get(id, null))
                    : Optional.empty();
        } catch (IOException | StorageException failed) {
            throw failure(Messages.Secrets_unreadable, failed);
        }
    }

    @Override
    public synchronized void put(String account, String id, String value) throws CoreException {
        try {
            ISecurePreferences all = open();
            all.node(path(account)).put(id, value, true);
            flush(all);
        } catch (IOException | StorageException failed) {
            throw failure(Messages.Secrets_unwritable, failed);
        }
    }

    @Override
    public synchronized void remove(String account) throws CoreException {
        try {
            ISecurePreferences all = open();
            if (all.nodeExists(path(account))) {
                all.node(path(account)).removeNode();
                flush(all);
            }
        } catch (IOException failed) {
            throw failure(Messages.Secrets_unwritable, failed);
        }
    }

    private ISecurePreferences open() throws IOException {
        if (opened == null) {
            Map<String, Object> options = Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE,
                    IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(key.read()));
            opened = SecurePreferencesFactory.open(keyring.toUri().toURL(), options);
            if (opened == null) {
                throw new IOException(keyring.toString());
            }
        }
        return opened;
    }

    private void flush(ISecurePreferences all) throws IOException {
        all.flush();
        KeyFile.ownerOnly(keyring);
    }

    private static String path(String account) {
        return ROOT + '/' + account.replace('/', '_');
    }

    private CoreException failure(String message, Exception cause) {
        return Failures.of(Failures.STORE, NLS.bind(message, keyring), cause);
    }
}
