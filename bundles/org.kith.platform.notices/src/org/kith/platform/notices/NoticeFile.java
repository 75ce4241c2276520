package org.kith.platform.notices;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;

/** Reads the notices of one file. A mail that is damaged costs only itself. Used once. */
final class NoticeFile {
    private static final int HEAD = 1 << 15;

    private final String file;
    private final List<Sender> senders;
    private final Me me;
    private final Sight sight;
    private final RecordSink sink;
    private final Unread unread = new Unread();

    NoticeFile(String file, List<Sender> senders, Me me, Sight sight, RecordSink sink) {
        this.file = file;
        this.senders = senders;
        this.me = me;
        this.sight = sight;
        this.sink = sink;
    }

    void read(ArchiveEntry entry, IProgressMonitor monitor) {
        int mails = 0;
        try (Mailbox box = new Mailbox(entry.open())) {
            for (RawMail mail = box.next(); mail != null; mail = box.next()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                mails++;
                take(mail);
            }
        } catch (IOException failed) {
            sink.problem(Problem.in(mails > 0 ? Code.TRUNCATED : Code.MALFORMED, file,
                    NLS.bind(mails > 0 ? Messages.fileCut : Messages.fileFailed, file, failed.getMessage())));
        }
        unread.tell(file, sink);
    }

    private void take(RawMail raw) {
        String head = new String(raw.bytes(), 0, Math.min(HEAD, raw.bytes().length), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\n\n");
        String headers = (end < 0 ? head : head.substring(0, end)).toLowerCase(Locale.ROOT);
        if (senders.stream().noneMatch(sender -> sender.mayHaveSent(headers))) {
            return;
        }
        try {
            Mail mail = MailReader.read(raw);
            Sender sender = senders.stream().filter(one -> one.sends(mail)).findFirst().orElse(null);
            if (sender == null) {
                return;
            }
            if (raw.cut()) {
                sink.problem(new Problem(Code.TOO_LARGE, file, raw.line(), NLS.bind(Messages.tooLarge, sender.name())));
            } else if (Trust.in(mail) == Trust.REFUSED) {
                unread.refused(sender, mail);
            } else {
                take(sender, mail);
            }
        } catch (MessagingException | IOException | IllegalArgumentException damaged) {
            sink.problem(new Problem(Code.MALFORMED, file, raw.line(), NLS.bind(Messages.badMail,
                    Objects.requireNonNullElse(damaged.getMessage(), "").replaceAll("\\s+", " "))));
        }
    }

    private void take(Sender sender, Mail mail) {
        Origin origin = new Origin(file, mail.line());
        NoticeReader.Outcome outcome = NoticeReader.read(sender, mail, me, origin);
        switch (outcome.state()) {
            case READ -> tell(outcome.notice(), origin);
            case UNKNOWN -> unread.unknown(sender, mail);
            default -> {
            }
        }
    }

    private void tell(Notice notice, Origin origin) {
        Mail mail = notice.mail();
        String platform = notice.sender().platform();
        if (mail.date() == null) {
            sink.problem(Problem.at(Code.INVALID_VALUE, origin, NLS.bind(Messages.badDate, notice.sender().name())));
        }
        AccountRef target = me.target(platform, mail);
        sink.account(notice.actor());
        InteractionRecord.Builder record = InteractionRecord.of(platform, notice.type(), key(notice))
                .actor(notice.actor().ref()).at(mail.date()).recipients(1).object(notice.post()).link(notice.link())
                .inReplyTo(notice.type() == InteractionType.COMMENT ? notice.postKey() : null)
                .summary(notice.skill()).text(notice.text()).origin(origin);
        if (target != null) {
            record.target(target, switch (notice.type()) {
                case MENTION -> TargetRole.MENTIONED;
                case FOLLOW, ENDORSE -> TargetRole.TO;
                default -> TargetRole.AUTHOR;
            });
        }
        sink.interaction(record.build());
        sight.add(notice);
    }

    private static String key(Notice notice) {
        return notice.key() != null ? notice.key() : notice.mail().id() == null ? null
                : "notice:" + notice.mail().id().replaceAll("[<>\\s]", "");
    }
}
