package org.kith.platform.vcard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Origin;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.core.platform.io.Encodings;
import org.kith.core.platform.io.Limits;

/**
 * Reads vCard files: one with many cards, folders and zips of them, the contacts of Google Takeout with the pictures
 * beside them. Each card is read for itself: one that is damaged is a problem with file and line, the others arrive.
 * Made and called by the framework, see {@link ArchiveSource}.
 */
public final class VCardArchive implements ArchiveSource {
    private static final int PEEK = 4096;
    private static final int FEW = 64;

    private final Limits limits;

    /** With the limits of every import. */
    public VCardArchive() {
        this(Limits.DEFAULT);
    }

    VCardArchive(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        int cards = 0;
        int others = 0;
        int looked = 0;
        for (ArchiveEntry entry : archive.entries()) {
            if (Sidecars.picture(entry)) {
                continue;
            }
            if (named(entry) || archive.entries().size() == 1) {
                boolean holds = looked++ >= FEW || begins(entry);
                cards += holds ? 1 : 0;
                others += holds ? 0 : 1;
            } else {
                others++;
            }
        }
        if (cards == 0) {
            return Recognition.none();
        }
        return Recognition.of(others == 0 ? 95 : cards >= others ? 80 : 40, Messages.recognized);
    }

    @Override
    public List<String> notInIt(Archive archive) {
        return List.of(Messages.notInItActions, Messages.notInItOwner);
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        List<ArchiveEntry> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ArchiveEntry entry : archive.entries()) {
            if (named(entry) || archive.entries().size() <= FEW && !Sidecars.picture(entry) && begins(entry)) {
                files.add(entry);
            } else if (!Sidecars.picture(entry)) {
                others.add(entry.path());
            }
        }
        archive.problems().forEach(sink::problem);
        Sidecars sidecars = new Sidecars(archive);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (ArchiveEntry file : files) {
            read(file, sidecars, sink, progress.split(1));
        }
        if (!others.isEmpty()) {
            sink.problem(Problem.in(Code.NOT_UNDERSTOOD, others.get(0),
                    NLS.bind(Messages.notUnderstood, others.size(), others.get(0))));
        }
    }

    private void read(ArchiveEntry file, Sidecars sidecars, RecordSink sink, IProgressMonitor monitor) {
        int cards = 0;
        try (CardLines lines = CardLines.open(file, limits, sink::problem)) {
            CardSplitter splitter = new CardSplitter(lines, file.path(), limits, sink::problem);
            RawCard card;
            while ((card = splitter.next()) != null) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                cards++;
                PersonRecord record = record(card, file, sidecars, sink);
                if (record != null) {
                    sink.person(record);
                }
            }
            if (cards == 0) {
                sink.problem(Problem.in(Code.NOT_UNDERSTOOD, file.path(),
                        NLS.bind(Messages.fileWithoutCards, file.path())));
            }
        } catch (IOException cut) {
            sink.problem(Problem.in(cards > 0 ? Code.TRUNCATED : Code.MALFORMED, file.path(),
                    NLS.bind(cards > 0 ? Messages.fileCut : Messages.fileFailed, file.path(), cut.getMessage())));
        }
    }

    /** One card as a record; null when it could not be read, which has been told then. */
    private static PersonRecord record(RawCard card, ArchiveEntry file, Sidecars sidecars, RecordSink sink)
            throws IOException {
        Origin origin = new Origin(file.path(), card.line());
        try {
            CardContext read = PersonMapper.map(card, file.path(), sink::problem);
            if (read.person.getFormattedName() == null) {
                sink.problem(Problem.at(Code.MALFORMED, origin, Messages.nameless));
                return null;
            }
            sidecars.addTo(read, file);
            return new PersonRecord(read.person.getUid(), read.person, Profiles.of(read.person, origin),
                    read.photos, origin);
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException bad) {
            sink.problem(Problem.at(Code.MALFORMED, origin,
                    NLS.bind(Messages.unexpected, bad.getClass().getSimpleName())));
            return null;
        }
    }

    private static boolean named(ArchiveEntry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".vcf") || name.endsWith(".vcard");
    }

    private static boolean begins(ArchiveEntry entry) {
        try (InputStream in = entry.open()) {
            byte[] head = in.readNBytes(PEEK);
            Encodings.Encoding encoding = Encodings.detect(new java.io.ByteArrayInputStream(head));
            String text = new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
            return text.toUpperCase(Locale.ROOT).contains("BEGIN:VCARD");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
