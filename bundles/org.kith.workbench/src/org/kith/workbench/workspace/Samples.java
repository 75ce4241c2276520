package org.kith.workbench.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.intake.Intake;
import org.kith.core.operations.SetMe;
import org.kith.core.platform.Failures;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.session.SessionProvider;
import org.kith.samples.SampleArchives;
import org.kith.store.AccountKey;

/**
 * A workspace of invented people, to look around in: made once beside one's own from the archives that come along, with
 * a clock of its own. Any thread but the UI thread.
 */
public final class Samples {
    private static final String FOLDER = "kith-samples";

    private final SessionProvider sessions;
    private final PlatformRegistry registry;

    /** Makes it by that. */
    public Samples(SessionProvider sessions, PlatformRegistry registry) {
        this.sessions = sessions;
        this.registry = registry;
    }

    /** Where it lies: beside that workspace. */
    public static Path beside(Path workspace) {
        Path parent = workspace.getParent();
        return (parent == null ? workspace : parent).resolve(FOLDER);
    }

    /** Where its clock stands. */
    public static Instant now() throws CoreException {
        try {
            return SampleArchives.now();
        } catch (IOException e) {
            throw missing(e);
        }
    }

    /** Makes it in that folder, unless it is there; answers the folder. */
    public Path make(Path folder, IProgressMonitor monitor) throws CoreException {
        if (Files.exists(folder.resolve("store"))) {
            return folder;
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Samples_making, 10);
        Path archives = null;
        try (Session session = sessions.open(folder, "Kith", Clock.fixed(now(), ZoneOffset.UTC), ZoneOffset.UTC,
                progress.split(1))) {
            archives = Files.createTempDirectory("kith-samples");
            owner(session);
            List<Path> files = new ArrayList<>();
            for (String name : SampleArchives.IMPORTS) {
                files.add(SampleArchives.copyTo(archives, name));
            }
            new Intake(session, registry).bring(files, Intake.Wish.plain(), progress.split(9));
            return folder;
        } catch (IOException e) {
            throw missing(e);
        } finally {
            delete(archives);
        }
    }

    private static void owner(Session session) throws CoreException, IOException {
        String text;
        try (InputStream in = SampleArchives.open(SampleArchives.ME)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<AccountKey> accounts = words(text, "accounts").stream()
                .map(word -> new AccountKey(word.substring(0, word.indexOf(':')), word.substring(word.indexOf(':') + 1)))
                .toList();
        new SetMe(session, words(text, "names"), words(text, "emails"), accounts).run(new NullProgressMonitor());
    }

    private static List<String> words(String text, String key) {
        Matcher array = Pattern.compile('"' + key + "\"\\s*:\\s*\\[([^\\]]*)\\]").matcher(text);
        return array.find() ? Pattern.compile("\"([^\"]*)\"").matcher(array.group(1)).results()
                .map(word -> word.group(1)).toList() : List.of();
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try {
            for (String name : SampleArchives.IMPORTS) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // what is left in the temporary folder is the system's to clean up
            return;
        }
    }

    private static CoreException missing(IOException e) {
        return Failures.of(Failures.STORE, NLS.bind(Messages.Samples_failed, e.getMessage()), e);
    }
}
