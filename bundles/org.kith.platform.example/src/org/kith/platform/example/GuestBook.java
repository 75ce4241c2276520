package org.kith.platform.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.core.platform.io.BoundedReader;
import org.kith.core.platform.io.Limits;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;

/**
 * Reads {@code guestbook.csv} with the columns date, name, email and message. Made by the registry by its public
 * constructor; called from jobs; keeps no state. The template to copy for a platform of one's own.
 */
public final class GuestBook implements ArchiveSource {
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader("date", "name", "email", "message")
            .setSkipHeaderRecord(true).get();

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        return archive.find("guestbook.csv").isPresent() ? Recognition.of(90, "Guest book") : Recognition.none();
    }

    @Override
    public List<String> notInIt(Archive archive) {
        return List.of("A guest book does not tell what you answered.");
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        for (ArchiveEntry file : archive.findAll("guestbook.csv")) {
            try (BoundedReader text = BoundedReader.over(file, Limits.DEFAULT, sink::problem);
                    CSVParser rows = CSV.parse(text)) {
                for (CSVRecord row : rows) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    text.recordRead();
                    entry(row, new Origin(file.path(), rows.getCurrentLineNumber()), sink);
                }
            } catch (IOException | UncheckedIOException cut) {
                sink.problem(Problem.in(Problem.Code.TRUNCATED, file.path(),
                        "The guest book ends in the middle of a row; what is before was read. Copy it again."));
            }
        }
    }

    private static void entry(CSVRecord row, Origin origin, RecordSink sink) {
        try {
            String email = row.get("email").strip().toLowerCase(Locale.ROOT);
            AccountRecord guest = AccountRecord.of("mail", email).displayName(row.get("name")).emails(List.of(email))
                    .origin(origin).build();
            AccountRef who = guest.ref();
            Instant written = Instant.parse(row.get("date").strip());
            sink.account(guest);
            sink.interaction(InteractionRecord.of("example", InteractionType.MESSAGE, null).actor(who).at(written)
                    .audience(Audience.PUBLIC).text(row.get("message")).origin(origin).build());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            sink.problem(Problem.at(Problem.Code.MALFORMED, origin, "This row has no e-mail address or no date like "
                    + "2026-11-22T18:30:00Z; it was left out. Correct it and import the file again."));
        }
    }
}
