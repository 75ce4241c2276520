package org.kith.platform.notices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

/**
 * Reads notification mails from mailboxes (mbox) and single mails. Other mails are passed over after a look at their
 * first lines. Made and called by the framework, see {@link ArchiveSource}.
 */
public final class NoticeArchive implements ArchiveSource {
    private static final int PEEK = 1 << 20;
    private static final int FEW = 100;
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:.*");
    private static final Pattern SIGN = Pattern.compile(
            "(?:message-id|mime-version|received|return-path|delivered-to|subject|date):.*");

    private final List<Sender> senders = Rulebook.senders();

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        int mails = 0;
        int others = 0;
        boolean known = false;
        for (ArchiveEntry entry : archive.entries()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            boolean mail = mails + others < FEW && isMail(entry);
            mails += mail ? 1 : 0;
            others += mail ? 0 : 1;
            known |= mail && !known && knownSender(entry);
        }
        return mails == 0 ? Recognition.none()
                : Recognition.of(!known ? 30 : others > mails ? 40 : 70, Messages.recognized);
    }

    @Override
    public List<String> notInIt(Archive archive) {
        return List.of(Messages.notInItMails, Messages.notInItOff, Messages.notInItNames);
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        archive.problems().forEach(sink::problem);
        Me me = new Me(context);
        Sight sight = new Sight();
        List<String> others = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, archive.entries().size());
        for (ArchiveEntry entry : archive.entries()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (isMail(entry)) {
                new NoticeFile(entry.path(), senders, me, sight, sink).read(entry, monitor);
            } else {
                others.add(entry.path());
            }
            progress.worked(1);
        }
        sight.tell(me, sink);
        if (!others.isEmpty()) {
            sink.problem(Problem.in(Code.NOT_UNDERSTOOD, others.getFirst(),
                    NLS.bind(Messages.notUnderstood, others.size(), others.getFirst())));
        }
    }

    /** Whether it begins with the headers of a mail, behind a divider or not. */
    private static boolean isMail(ArchiveEntry entry) {
        try {
            boolean from = false;
            boolean sign = false;
            String[] lines = head(entry, 1 << 14).split("\r?\n", -1);
            for (int i = lines[0].startsWith("From ") ? 1 : 0; i < lines.length && !lines[i].isEmpty(); i++) {
                String line = lines[i].toLowerCase(Locale.ROOT);
                boolean folded = line.startsWith(" ") || line.startsWith("\t");
                if (!folded && !HEADER.matcher(line).matches() && i < lines.length - 1) {
                    return false;
                }
                from |= line.startsWith("from:");
                sign |= SIGN.matcher(line).matches();
            }
            return from && sign;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean knownSender(ArchiveEntry entry) {
        try {
            String head = head(entry, PEEK).toLowerCase(Locale.ROOT);
            return senders.stream().anyMatch(sender -> sender.mayHaveSent(head));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String head(ArchiveEntry entry, int bytes) throws IOException {
        try (InputStream in = entry.open()) {
            return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }
    }
}
