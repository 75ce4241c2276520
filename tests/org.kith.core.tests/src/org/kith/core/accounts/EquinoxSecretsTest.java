package org.kith.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in the built test runtime alone: secure storage needs the OSGi framework. */
class EquinoxSecretsTest {
    @TempDir
    Path folder;

    @Test
    void aSecretIsKeptWithoutAPromptAndNotInTheClear() throws CoreException, IOException {
        new EquinoxSecrets(folder).put("mastodon-1", "token", "planted-s3cret");

        assertThat(new EquinoxSecrets(folder).get("mastodon-1", "token")).contains("planted-s3cret");
        assertThat(new EquinoxSecrets(folder).get("mastodon-1", "none")).isEmpty();
        assertThat(new EquinoxSecrets(folder).get("none", "token")).isEmpty();
        assertThat(folder.resolve("keyring")).content().doesNotContain("planted-s3cret").contains("AES_256");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("keyring"))).hasSize(2);
            assertThat(Files.getPosixFilePermissions(folder.resolve("key"))).hasSize(2);
        }
    }

    @Test
    void aRemovedAccountLeavesNothing() throws CoreException {
        EquinoxSecrets secrets = new EquinoxSecrets(folder);
        secrets.put("a", "token", "one");
        secrets.put("b", "token", "two");

        secrets.remove("a");

        assertThat(new EquinoxSecrets(folder).get("a", "token")).isEmpty();
        assertThat(new EquinoxSecrets(folder).get("b", "token")).contains("two");
    }
}
