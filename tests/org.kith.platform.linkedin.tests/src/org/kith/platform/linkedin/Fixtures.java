package org.kith.platform.linkedin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

/** Sample archives, and short words for what the tests say. */
final class Fixtures {
    /** The zone is far away on purpose: it must not matter. */
    static final ReadContext CONTEXT = new ReadContext(
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC), ZoneId.of("Asia/Tokyo"), Set.of(),
            Set.of());
    static final String MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE "
            + "URLS,"
            + "DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";
    static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    private Fixtures() {
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("kith.root", "."), "tests/org.kith.platform.linkedin.tests/fixtures", name);
    }

    static ScriptedArchive folder(String name) {
        return ScriptedArchive.ofFolder(path(name));
    }

    static ScriptedArchive zip(String name) {
        ScriptedArchive archive = ScriptedArchive.named(name);
        try (InputStream file = Files.newInputStream(path(name)); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    archive = archive.with(entry.getName(), zip.readAllBytes());
                }
            }
            return archive;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An archive whose owner is mia-sen. */
    static ScriptedArchive mine() {
        return ScriptedArchive.named("Basic_LinkedInDataExport_06-30-2026.zip").with("Invitations.csv",
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
                        + "Mia Sen,Ben Baker,\"8/2/23, 10:15 AM\",,OUTGOING,https://www.linkedin.com/in/mia-sen,"
                        + "https://www.linkedin.com/in/ben-b\n");
    }

    static CollectingSink read(Archive archive) throws CoreException {
        CollectingSink sink = new CollectingSink();
        new LinkedInArchive().read(archive, CONTEXT, sink, new NullProgressMonitor());
        return sink;
    }

    static List<InteractionRecord> keyed(CollectingSink sink, String start) {
        return sink.interactions().stream().filter(one -> one.key().startsWith(start)).toList();
    }

    static InteractionRecord only(CollectingSink sink, String start) {
        List<InteractionRecord> found = keyed(sink, start);
        if (found.size() != 1) {
            throw new AssertionError("not one " + start + " but " + found + " with " + sink.problems());
        }
        return found.getFirst();
    }

    static List<Problem.Code> codes(CollectingSink sink) {
        return sink.problems().stream().map(Problem::code).toList();
    }
}
