package org.kith.platform.feeds;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.core.platform.io.Encodings;

/**
 * Reads feeds as files: RSS, Atom, JSON Feed, and lists of feeds, alone or many in a folder. A file that is damaged
 * gives what is before the damage; the others arrive. Made and called by the framework, see {@link ArchiveSource}.
 */
public final class FeedArchive implements ArchiveSource {
    private static final int FEW = 200;

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        int feeds = 0;
        int lists = 0;
        int others = 0;
        for (ArchiveEntry entry : archive.entries()) {
            check(monitor);
            FeedKind kind = feeds + others > FEW ? FeedKind.NONE : FeedKind.of(entry);
            feeds += kind == FeedKind.NONE ? 0 : 1;
            lists += kind == FeedKind.LIST ? 1 : 0;
            others += kind == FeedKind.NONE ? 1 : 0;
        }
        return feeds == 0 ? Recognition.none() : Recognition.of(others == 0 ? 90 : feeds >= others ? 70 : 20,
                lists == feeds ? Messages.recognizedList : Messages.recognized);
    }

    @Override
    public List<String> notInIt(Archive archive) {
        return List.of(Messages.notInItReactions, Messages.notInItHome);
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        archive.problems().forEach(sink::problem);
        List<String> others = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, archive.entries().size());
        for (ArchiveEntry entry : archive.entries()) {
            check(monitor);
            FeedKind kind = FeedKind.of(entry);
            if (kind == FeedKind.NONE) {
                others.add(entry.path());
            } else {
                FeedRecords records = new FeedRecords(entry.path(), sink, () -> check(monitor));
                (kind == FeedKind.JSON ? json(entry, context, sink, monitor) : xml(entry, context, sink, monitor))
                        .forEach(records::take);
            }
            progress.worked(1);
        }
        if (!others.isEmpty()) {
            sink.problem(Problem.in(Code.NOT_UNDERSTOOD, others.getFirst(),
                    NLS.bind(Messages.notUnderstood, others.size(), others.getFirst())));
        }
    }

    private static List<Feed> xml(ArchiveEntry entry, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        String file = entry.path();
        XmlFeed feed = null;
        MendedXml mended = null;
        try (Reader text = XmlFile.text(entry, sink::problem)) {
            if (XmlFile.declaresEntities(entry)) {
                sink.problem(Problem.in(Code.UNSAFE_CONTENT, file, NLS.bind(Messages.entities, file)));
                return List.of();
            }
            mended = new MendedXml(text);
            XMLStreamReader parser = XmlFile.parser(mended);
            feed = new XmlFeed(parser, file, context.zone(), sink::problem, () -> check(monitor));
            feed.read();
        } catch (XMLStreamException damaged) {
            int before = feed == null ? 0 : entries(feed.feeds());
            Location at = damaged.getLocation();
            boolean cut = damaged.getNestedException() instanceof IOException
                    || at != null && mended.endedBy(at.getCharacterOffset());
            long line = at == null ? 0 : Math.max(0, at.getLineNumber());
            List<Feed> saved = cut ? null : salvaged(entry, feed, context, sink, monitor);
            if (saved != null) {
                return saved;
            }
            sink.problem(new Problem(cut ? Code.TRUNCATED : Code.MALFORMED, file, line,
                    NLS.bind(cut ? Messages.fileCut : Messages.fileDamaged, file, before)));
        } catch (IOException failed) {
            sink.problem(Problem.in(Code.MALFORMED, file, NLS.bind(Messages.fileFailed, file, failed.getMessage())));
        }
        return feed == null ? List.of() : feed.feeds();
    }

    /** What can be read of a feed that is not well-formed, entry by entry; null when that does not go. */
    private static List<Feed> salvaged(ArchiveEntry entry, XmlFeed feed, ReadContext context, RecordSink sink,
            IProgressMonitor monitor) {
        List<Feed> before = feed == null ? List.of() : feed.feeds();
        if (before.size() != 1) {
            return null;
        }
        Feed read = before.getFirst();
        List<Problem> found = new ArrayList<>();
        try (Reader text = new MendedXml(XmlFile.text(entry, problem -> { }))) {
            List<Entry> entries = new Salvage(entry.path(), context.zone(), found::add, () -> check(monitor))
                    .entries(text, read.self() == null ? read.home() : read.self());
            if (entries == null || entries.size() < read.entries().size()) {
                return null;
            }
            found.stream().filter(one -> one.code() != Code.INVALID_VALUE).forEach(sink::problem);
            return List.of(new Feed(read.title(), read.home(), read.self(), read.about(), read.author(), entries,
                    read.line()));
        } catch (IOException failed) {
            return null;
        }
    }

    private static List<Feed> json(ArchiveEntry entry, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        String file = entry.path();
        JsonFeed feed = new JsonFeed(file, context.zone(), sink::problem, () -> check(monitor));
        try (Reader text = Encodings.reader(entry, sink::problem)) {
            feed.read(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException damaged) {
            boolean cut = damaged instanceof com.fasterxml.jackson.core.io.JsonEOFException;
            long line = damaged.getLocation() == null ? 0 : Math.max(0, damaged.getLocation().getLineNr());
            sink.problem(new Problem(cut ? Code.TRUNCATED : Code.MALFORMED, file, line,
                    NLS.bind(cut ? Messages.fileCut : Messages.fileDamaged, file, entries(feed.feeds()))));
        } catch (IOException failed) {
            sink.problem(Problem.in(Code.TRUNCATED, file, NLS.bind(Messages.fileCut, file, entries(feed.feeds()))));
        }
        return feed.feeds();
    }

    private static int entries(List<Feed> feeds) {
        return feeds.stream().mapToInt(feed -> feed.entries().size()).sum();
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
