package org.kith.testkit;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.core.platform.io.BoundedLines;
import org.kith.core.platform.io.Encodings;
import org.kith.core.platform.io.Limits;
import org.kith.core.platform.io.Line;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;

/**
 * An archive source for an invented network: {@code fake.txt} has {@code me TAB name} first and then one message a
 * line, {@code id TAB time TAB from TAB to TAB text}. For tests that need a platform but none in particular.
 */
public final class FakePlatform implements ArchiveSource {
    /** Platform id. */
    public static final String PLATFORM = "fake";
    /** What plugin.xml would say, for {@link TestRegistry#addPlatforms}. */
    public static final String DECLARATION = """
            <platform id="fake" name="Fake network">
               <archive class="org.kith.testkit.FakePlatform" patterns="fake.txt"/>
               <coverage signal="any" direction="both" state="never" because="It only has messages."/>
               <coverage signal="message" direction="both" state="observed"/>
            </platform>
            """;
    private static final String FILE = "fake.txt";

    /** An archive of so many messages between me and a few others; the same seed gives the same bytes. */
    public static ScriptedArchive archive(int messages, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("me\tmyself\n");
        Instant start = Instant.parse("2025-01-01T00:00:00Z");
        for (int i = 0; i < messages; i++) {
            String other = "friend" + random.nextInt(20);
            boolean mine = random.nextBoolean();
            text.append(i).append('\t').append(start.plusSeconds(600L * i)).append('\t').append(mine ? "myself" : other)
                    .append('\t').append(mine ? other : "myself").append("\tmessage ").append(i).append('\n');
        }
        return ScriptedArchive.named(FILE).with(FILE, text.toString());
    }

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        return archive.find(FILE).filter(file -> file.size() != 0).isPresent() ? Recognition.of(70, "Fake archive")
                : Recognition.none();
    }

    @Override
    public List<String> notInIt(Archive archive) {
        return List.of("The fake network does not tell who liked what.");
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        boolean owned = false;
        for (ArchiveEntry file : archive.findAll(FILE)) {
            try (BoundedLines lines = Encodings.lines(file, Limits.DEFAULT, sink::problem)) {
                for (Line line = lines.next(); line != null; line = lines.next()) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    if (line.tooLong()) {
                        sink.problem(Encodings.tooLong(file.path(), line, Limits.DEFAULT.line()));
                    } else if (line.text().startsWith("me\t")) {
                        owned = owned || owner(line.text().substring(3), sink);
                    } else {
                        message(line.text(), new Origin(file.path(), line.number()), sink);
                    }
                }
            } catch (IOException cut) {
                sink.problem(Problem.in(Problem.Code.TRUNCATED, file.path(), "The file ends early; export it again."));
            }
        }
    }

    private static boolean owner(String name, RecordSink sink) {
        if (!name.isBlank()) {
            sink.owner(new OwnerRecord(AccountRecord.of(PLATFORM, name).build(), List.of(name), List.of()));
        }
        return !name.isBlank();
    }

    private static void message(String text, Origin origin, RecordSink sink) {
        try {
            String[] parts = text.split("\t");
            AccountRef from = AccountRef.of(PLATFORM, parts[2]);
            AccountRef to = AccountRef.of(PLATFORM, parts[3]);
            sink.interaction(InteractionRecord.of(PLATFORM, InteractionType.MESSAGE, "message:" + parts[0]).actor(from)
                    .target(to, TargetRole.TO).at(Instant.parse(parts[1])).audience(Audience.ONE_TO_ONE)
                    .text(parts[4]).origin(origin).build());
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException | DateTimeException wrong) {
            sink.problem(Problem.at(Problem.Code.MALFORMED, origin, "This line is no message; it was left out."));
        }
    }
}
