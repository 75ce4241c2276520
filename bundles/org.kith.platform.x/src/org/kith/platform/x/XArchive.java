package org.kith.platform.x;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * Reads "Your X archive": posts, answers, reposts, quotes, likes, private messages, followers. Made by the framework
 * from plugin.xml and called by one job at a time. Keeps no state between calls. What is broken in a file becomes a
 * problem and the rest is read; {@link #read} throws only when nothing of X's is there at all.
 *
 * @since 0.1
 */
public final class XArchive implements ArchiveSource {
    static final String PLATFORM = "x";

    /** Called by the framework. */
    public XArchive() {
    }

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        Contents contents = Contents.of(archive, monitor);
        if (contents.has(Contents.Kind.ACCOUNT) || contents.has(Contents.Kind.MANIFEST)) {
            return Recognition.of(95, Messages.Archive_what);
        }
        if (contents.has(Contents.Kind.DETAILS)) {
            return Recognition.of(95, Messages.Archive_whatOld);
        }
        if (!contents.isEmpty()) {
            return Recognition.of(85, Messages.Archive_whatPart);
        }
        if (!contents.tables.isEmpty()) {
            return Recognition.unreadable(80, Messages.Archive_whatTable, Messages.Archive_adviceTable);
        }
        if (contents.page) {
            return Recognition.unreadable(60, Messages.Archive_whatPage, Messages.Archive_advicePage);
        }
        return Recognition.none();
    }

    @Override
    public List<String> notInIt(Archive archive) {
        Contents contents = Contents.of(archive, new NullProgressMonitor());
        List<String> sentences = new ArrayList<>(List.of(Messages.NotInIt_received, Messages.NotInIt_likes,
                Messages.NotInIt_names, Messages.NotInIt_follows));
        if (!contents.has(Contents.Kind.DIRECT) && !contents.has(Contents.Kind.GROUP)) {
            sentences.add(Messages.NotInIt_messages);
        }
        return sentences;
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Contents contents = Contents.of(archive, progress);
        if (contents.isEmpty()) {
            throw Failures.unsupported(contents.tables.isEmpty() ? Messages.Archive_nothing
                    : Messages.Archive_adviceTable);
        }
        Reading reading = new Reading(archive, sink, progress, context.clock());
        boolean whole = owner(reading, contents);
        progress.worked(5);
        Notes notes = new Notes(reading);
        contents.all(Contents.Kind.NOTES).forEach(notes::read);
        Posts posts = new Posts(reading, notes);
        each(contents, Contents.Kind.POSTS, progress.split(55), entry -> posts.read(entry, Audience.PUBLIC));
        each(contents, Contents.Kind.COMMUNITY, progress, entry -> posts.read(entry, Audience.PUBLIC));
        each(contents, Contents.Kind.CIRCLE, progress, entry -> posts.read(entry, Audience.FOLLOWERS));
        notes.tellRest();
        each(contents, Contents.Kind.LIKES, progress.split(10), entry -> Likes.read(reading, entry));
        each(contents, Contents.Kind.DIRECT, progress.split(10),
                entry -> new DirectMessages(reading, entry, false).read());
        each(contents, Contents.Kind.GROUP, progress.split(10),
                entry -> new DirectMessages(reading, entry, true).read());
        Follows follows = new Follows(reading);
        contents.all(Contents.Kind.FOLLOWING).forEach(follows::following);
        contents.all(Contents.Kind.FOLLOWERS).forEach(follows::followers);
        follows.tell();
        contents.all(Contents.Kind.CONTACTS).forEach(follows::addressBook);
        contents.all(Contents.Kind.BLOCKED).forEach(entry -> follows.shunned(entry, "blocking",
                Messages.Follows_blocked));
        contents.all(Contents.Kind.MUTED).forEach(entry -> follows.shunned(entry, "muting", Messages.Follows_muted));
        others(contents, sink);
        coverage(reading, contents, whole);
    }

    private static void each(Contents contents, Contents.Kind kind, SubMonitor progress,
            Consumer<ArchiveEntry> reader) {
        List<ArchiveEntry> entries = contents.all(kind);
        progress.setWorkRemaining(Math.max(1, entries.size()));
        for (ArchiveEntry entry : entries) {
            progress.subTask(entry.name());
            reader.accept(entry);
            progress.worked(1);
        }
    }

    /** Tells whose it is. True when no part is known to be missing. */
    private static boolean owner(Reading reading, Contents contents) {
        Whose whose = new Whose(reading);
        contents.all(Contents.Kind.ACCOUNT).forEach(whose::account);
        contents.all(Contents.Kind.PROFILE).forEach(whose::profile);
        contents.all(Contents.Kind.HANDLES).forEach(whose::handles);
        boolean whole = true;
        for (ArchiveEntry entry : contents.all(Contents.Kind.MANIFEST)) {
            Manifest manifest = Manifest.read(reading, entry);
            whose.manifest(manifest, entry);
            if (manifest.made != null && (reading.made == null || manifest.made.isAfter(reading.made))) {
                reading.made = manifest.made;
            }
            whole &= missing(reading, contents, manifest, entry) && !manifest.partial;
        }
        contents.all(Contents.Kind.DETAILS).forEach(whose::details);
        if (!whose.tell()) {
            reading.sink.problem(Problem.in(Problem.Code.FOREIGN_OWNER, reading.archive.name(),
                    Messages.Whose_unknown));
        }
        return whole;
    }

    /** Names the parts that the manifest lists and that were not given. True when there are none. */
    private static boolean missing(Reading reading, Contents contents, Manifest manifest, ArchiveEntry entry) {
        boolean whole = true;
        for (String file : manifest.files) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            Contents.Kind kind = Contents.Kind.of(Contents.section(name));
            if (kind != null && contents.all(kind).stream().noneMatch(one -> Contents.same(one.name(), name))) {
                whole = false;
                reading.sink.problem(Problem.in(Problem.Code.TRUNCATED, file,
                        Trouble.format(Messages.Manifest_missing, file, entry.path())));
            }
        }
        return whole;
    }

    private static void others(Contents contents, RecordSink sink) {
        if (!contents.others.isEmpty()) {
            List<String> some = contents.others.subList(0, Math.min(5, contents.others.size()));
            sink.problem(Problem.in(Problem.Code.NOT_UNDERSTOOD, contents.others.get(0),
                    Trouble.format(Messages.Archive_others, contents.others.size(), String.join(", ", some))));
        }
    }

    private static void coverage(Reading reading, Contents contents, boolean whole) {
        for (SignalKind kind : List.of(SignalKind.LIKE, SignalKind.SHARE, SignalKind.COMMENT, SignalKind.MENTION)) {
            reading.sink.coverage(new CoverageRecord(null, kind, Direction.IN, CoverageState.NEVER, null, null));
        }
        Instant to = reading.made == null ? reading.newest : reading.made;
        if (contents.has(Contents.Kind.POSTS) && whole) {
            observed(reading, SignalKind.SHARE, Direction.OUT, to);
            observed(reading, SignalKind.COMMENT, Direction.OUT, to);
            observed(reading, SignalKind.MENTION, Direction.OUT, to);
        }
        if (contents.has(Contents.Kind.LIKES) && whole) {
            observed(reading, SignalKind.LIKE, Direction.OUT, to);
        }
        if (contents.has(Contents.Kind.FOLLOWING)) {
            observed(reading, SignalKind.FOLLOW, Direction.OUT, to);
        }
        if (contents.has(Contents.Kind.FOLLOWERS)) {
            observed(reading, SignalKind.FOLLOW, Direction.IN, to);
        }
        if (contents.has(Contents.Kind.DIRECT) && whole) {
            observed(reading, SignalKind.MESSAGE, Direction.OUT, to);
            observed(reading, SignalKind.MESSAGE, Direction.IN, to);
        }
    }

    private static void observed(Reading reading, SignalKind kind, Direction direction, Instant to) {
        reading.sink.coverage(new CoverageRecord(null, kind, direction, CoverageState.OBSERVED, reading.since, to));
    }
}
