package org.kith.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.testkit.MemorySecrets;

class LiveAccountsTest {
    @TempDir
    Path folder;
    private final MemorySecrets secrets = new MemorySecrets();

    @Test
    void anAccountComesBackAsItWas() throws CoreException {
        LiveAccount account = accounts().add("mastodon", Map.of("server", "https://m.example/ä b=c#d!\\\n"),
                Map.of("token", "s3cret"));
        accounts().save(account.named("Žofie :-)").at("{\"max_id\": \"12=3\"}"));

        assertThat(accounts().get("mastodon-1")).contains(account.named("Žofie :-)").at("{\"max_id\": \"12=3\"}"));
        assertThat(accounts().all()).hasSize(1);
        assertThat(accounts().get("none")).isEmpty();
    }

    @Test
    void aSecondAccountHasAnotherId() throws CoreException {
        accounts().add("mastodon", Map.of(), Map.of());

        assertThat(accounts().add("mastodon", Map.of(), Map.of()).id()).isEqualTo("mastodon-2");
    }

    @Test
    void noSecretIsInAFile() throws CoreException, IOException {
        accounts().add("mastodon", Map.of("server", "https://m.example"), Map.of("token", "planted-s3cret"));

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                assertThat(file).content().doesNotContain("planted-s3cret");
            }
        }
        assertThat(secrets.get("mastodon-1", "token")).contains("planted-s3cret");
    }

    @Test
    void aRemovedAccountTakesItsSecretsAlong() throws CoreException {
        accounts().add("mastodon", Map.of(), Map.of("token", "s3cret"));

        accounts().remove("mastodon-1");

        assertThat(accounts().all()).isEmpty();
        assertThat(secrets.get("mastodon-1", "token")).isEmpty();
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("x-1.account"), "platform = \\u00zz");

        assertThatThrownBy(() -> accounts().all()).isInstanceOf(CoreException.class).hasMessageContaining("can't be");
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        KeyFile key = new KeyFile(folder.resolve("secrets/key"));
        char[] first = key.read();

        assertThat(first).hasSizeGreaterThan(40);
        assertThat(new KeyFile(folder.resolve("secrets/key")).read()).isEqualTo(first);
        assertThat(new KeyFile(folder.resolve("other/key")).read()).isNotEqualTo(first);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("secrets/key"))).hasSize(2);
        }
    }

    private LiveAccounts accounts() {
        return new LiveAccounts(folder, secrets);
    }
}
