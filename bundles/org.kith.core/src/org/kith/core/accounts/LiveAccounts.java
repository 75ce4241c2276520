package org.kith.core.accounts;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;

/**
 * My accounts at servers, one small text file each in a folder of the workspace; their secrets are in {@link Secrets}.
 * Every method blocks on disk. Safe for any thread.
 *
 * @since 0.1
 */
public final class LiveAccounts {
    private static final String ENDING = ".account";
    private static final String SETTING = "setting.";

    private final Path folder;
    private final Secrets secrets;

    /** Accounts in a folder, which need not exist yet. */
    public LiveAccounts(Path folder, Secrets secrets) {
        this.folder = folder;
        this.secrets = secrets;
    }

    /** All accounts, by id. */
    public synchronized List<LiveAccount> all() throws CoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<LiveAccount> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    all.add(read(name.substring(0, name.length() - ENDING.length()), file));
                }
            }
        } catch (IOException failed) {
            throw failure(Messages.Accounts_unreadable, folder, failed);
        }
        return all;
    }

    /** One account by id. */
    public synchronized Optional<LiveAccount> get(String id) throws CoreException {
        Path file = file(id);
        try {
            return Optional.of(read(id, file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failed) {
            throw failure(Messages.Accounts_unreadable, file, failed);
        }
    }

    /** A new account of a platform under the first free id, with its secrets; kept at once. */
    public synchronized LiveAccount add(String platform, Map<String, String> settings, Map<String, String> passwords)
            throws CoreException {
        int number = 1;
        while (Files.exists(file(platform + '-' + number))) {
            number++;
        }
        LiveAccount account = new LiveAccount(platform + '-' + number, platform, "", settings, null);
        for (Map.Entry<String, String> password : passwords.entrySet()) {
            secrets.put(account.id(), password.getKey(), password.getValue());
        }
        save(account);
        return account;
    }

    /** Keeps a changed account; the file is whole at every moment. */
    public synchronized void save(LiveAccount account) throws CoreException {
        Map<String, String> lines = new TreeMap<>();
        lines.put("platform", account.platform());
        lines.put("name", account.name());
        if (account.cursor() != null) {
            lines.put("cursor", account.cursor());
        }
        account.settings().forEach((id, value) -> lines.put(SETTING + id, value));
        StringBuilder text = new StringBuilder();
        lines.forEach((key, value) -> text.append(escaped(key)).append(" = ").append(escaped(value)).append('\n'));
        Path file = file(account.id());
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(account.id() + ".part");
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw failure(Messages.Accounts_unwritable, file, failed);
        }
    }

    /** Forgets an account and its secrets; what was imported stays. */
    public synchronized void remove(String id) throws CoreException {
        secrets.remove(id);
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException failed) {
            throw failure(Messages.Accounts_unwritable, file(id), failed);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private static LiveAccount read(String id, Path file) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file)));
            Map<String, String> settings = new HashMap<>();
            lines.stringPropertyNames().stream().filter(key -> key.startsWith(SETTING))
                    .forEach(key -> settings.put(key.substring(SETTING.length()), lines.getProperty(key)));
            return new LiveAccount(id, lines.getProperty("platform", ""), lines.getProperty("name", ""), settings,
                    lines.getProperty("cursor"));
        } catch (IllegalArgumentException damaged) {
            throw new IOException(file.toString(), damaged);
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\', ' ', '=', ':', '#', '!' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static CoreException failure(String message, Path file, Exception cause) {
        return Failures.of(Failures.STORE, NLS.bind(message, file), cause);
    }
}
