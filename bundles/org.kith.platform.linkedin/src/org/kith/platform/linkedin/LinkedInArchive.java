package org.kith.platform.linkedin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * Reads "Get a copy of your data" of LinkedIn: connections, messages, invitations, endorsements, recommendations and
 * what I did in public. Made by the framework from plugin.xml and called by one job at a time. Keeps no state between
 * calls. What is broken in a file becomes a problem and the rest is read; {@link #read} throws only when nothing of
 * LinkedIn's is there at all.
 *
 * @since 0.1
 */
public final class LinkedInArchive implements ArchiveSource {
    static final String PLATFORM = "linkedin";
    private static final Pattern MADE = Pattern.compile("linkedindataexport_(\\d{2})-(\\d{2})-(\\d{4})",
            Pattern.CASE_INSENSITIVE);

    /** Called by the framework. */
    public LinkedInArchive() {
    }

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        Contents contents = Contents.of(archive, monitor);
        if (contents.tables.isEmpty()) {
            return contents.evidence > 1 ? Recognition.unreadable(50, Messages.Archive_what, Messages.Archive_useless)
                    : Recognition.none();
        }
        if (contents.evidence >= 3 && contents.certain) {
            return Recognition.of(95, Messages.Archive_what);
        }
        return Recognition.of(contents.certain ? 90 : contents.evidence > 1 ? 70 : 40, Messages.Archive_whatPart);
    }

    @Override
    public List<String> notInIt(Archive archive) {
        Contents contents = Contents.of(archive, new NullProgressMonitor());
        List<String> sentences = new ArrayList<>(List.of(Messages.NotInIt_received, Messages.NotInIt_authors,
                Messages.NotInIt_mails, Messages.NotInIt_photos));
        if (!contents.tables.containsKey(Table.MESSAGES)) {
            sentences.add(Messages.NotInIt_messages);
        }
        if (!contents.tables.containsKey(Table.REACTIONS)) {
            sentences.add(Messages.NotInIt_basic);
        }
        return sentences;
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Contents contents = Contents.of(archive, progress);
        if (contents.tables.isEmpty()) {
            throw Failures.unsupported(Messages.Archive_nothing);
        }
        Reading reading = new Reading(archive, sink, progress, context.clock().instant());
        reading.tables.putAll(contents.tables);
        new Whose(reading).tell(context.myNames());
        progress.worked(20);
        new Connections(reading).read();
        progress.worked(20);
        new Letters(reading).read();
        progress.worked(40);
        new Favours(reading).read();
        new Posts(reading).read();
        new Follows(reading).read();
        Events.read(reading);
        progress.worked(20);
        if (!contents.others.isEmpty()) {
            List<String> some = contents.others.subList(0, Math.min(5, contents.others.size()));
            sink.problem(Problem.in(Problem.Code.NOT_UNDERSTOOD, contents.others.getFirst(),
                    Trouble.format(Messages.Archive_others, contents.others.size(), String.join(", ", some))));
        }
        coverage(reading);
    }

    private static void coverage(Reading reading) {
        for (SignalKind kind : List.of(SignalKind.LIKE, SignalKind.SHARE, SignalKind.COMMENT, SignalKind.MENTION,
                SignalKind.FOLLOW)) {
            tell(reading, kind, Direction.IN, CoverageState.NEVER, null);
        }
        tell(reading, SignalKind.MENTION, Direction.OUT, CoverageState.NEVER, null);
        Instant to = made(reading.archive.name());
        to = to == null ? reading.newest : to;
        observed(reading, SignalKind.LIKE, Direction.OUT, to, Table.REACTIONS);
        observed(reading, SignalKind.SHARE, Direction.OUT, to, Table.SHARES);
        observed(reading, SignalKind.COMMENT, Direction.OUT, to, Table.COMMENTS);
        observed(reading, SignalKind.FOLLOW, Direction.OUT, to, Table.FOLLOWS);
        observed(reading, SignalKind.ENDORSEMENT, Direction.IN, to, Table.ENDORSED);
        observed(reading, SignalKind.ENDORSEMENT, Direction.OUT, to, Table.ENDORSING);
        observed(reading, SignalKind.MESSAGE, Direction.IN, to, Table.MESSAGES);
        observed(reading, SignalKind.MESSAGE, Direction.OUT, to, Table.MESSAGES);
    }

    private static void observed(Reading reading, SignalKind kind, Direction direction, Instant to, Table table) {
        if (reading.has(table)) {
            tell(reading, kind, direction, CoverageState.OBSERVED, to);
        }
    }

    private static void tell(Reading reading, SignalKind kind, Direction direction, CoverageState state, Instant to) {
        reading.sink.coverage(new CoverageRecord(null, kind, direction, state, null, to));
    }

    /** The day in the name that LinkedIn gave the zip, month first; null when it was renamed. */
    private static Instant made(String name) {
        Matcher made = MADE.matcher(name);
        if (!made.find()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(made.group(3)), Integer.parseInt(made.group(1)),
                    Integer.parseInt(made.group(2))).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
