package org.kith.platform.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.ReadContext;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

/** Notices as platforms write them, and reading them in a line. All of it is invented. */
final class Mails {
    static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");
    static final ReadContext CONTEXT = new ReadContext(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Europe/Berlin"),
            Set.of("Mia Hartwig"), Set.of("mia@hartwig.example"), Set.of(AccountRef.of("linkedin", "mia-hartwig"),
                    new AccountRef("x", "77", "Mia", "mia_ex"), AccountRef.of("x", "@mia_ex")));

    private Mails() {
    }

    /** A mail of headers and body, with what every mail has. */
    static String mail(String from, String subject, String body) {
        return "From: " + from + "\nTo: Mia <mia@hartwig.example>\nSubject: " + subject
                + "\nDate: Thu, 12 Mar 2026 05:00:00 +0000\nMessage-ID: <" + Integer.toHexString((subject + body)
                        .hashCode()) + "@mailer.example>\nContent-Type: text/plain; charset=utf-8\n\n" + body + "\n";
    }

    static String linkedin(String subject, String body) {
        return mail("LinkedIn <notifications-noreply@linkedin.com>", subject, body);
    }

    static String comment() {
        return linkedin("Ada Moreno commented on your post", """
                Ada Moreno commented on your post:
                Could we meet at the mill?
                From noon on.

                View comment: https://www.linkedin.com/comm/feed/update/urn%3Ali%3Ashare%3A7200000000000000011?x=1
                Ada Moreno: https://www.linkedin.com/comm/in/ada-moreno-7?trk=eml
                Mia: https://www.linkedin.com/comm/in/mia-hartwig?trk=eml
                """);
    }

    static String like() {
        return mail("X <notify@x.com>", "Ada Moreno (@ada_m) liked your post", """
                <a
                 href="https://x.com/i/redirect?url=https%3A%2F%2Fx.com%2Fmia_ex%2Fstatus%2F1800000000000000001">See</a>
                """).replace("text/plain", "text/html");
    }

    static String mention() {
        return mail("Mastodon <notifications@tide.example>", "You were mentioned by Ada",
                "Hello Mia,\n\nYou were mentioned by ada@other.example in:\n\n> @mia have you seen\n> the new quay?\n\n"
                        + "View: https://tide.example/@ada@other.example/1099\n")
                .replace("\nDate:", "\nList-ID: <mention.mia.tide.example>\nDate:");
    }

    /** As an mbox file has them. */
    static String box(String... mails) {
        StringBuilder box = new StringBuilder();
        for (String mail : mails) {
            box.append("From 1@xxx Thu Mar 12 05:00:00 +0000 2026\n").append(mail).append('\n');
        }
        return box.toString();
    }

    static ScriptedArchive file(String name, String text) {
        return ScriptedArchive.named(name).with(name, text);
    }

    static CollectingSink read(Archive archive) {
        CollectingSink sink = new CollectingSink();
        new NoticeArchive().read(archive, CONTEXT, sink, new NullProgressMonitor());
        return sink;
    }

    static CollectingSink read(String... mails) {
        return read(file("mail.mbox", box(mails)));
    }

    /** The only thing that a mail tells. */
    static InteractionRecord only(String mail) {
        CollectingSink read = read(mail);
        if (read.interactions().size() != 1) {
            throw new AssertionError("read " + read.interactions() + ", told " + read.problems());
        }
        return read.interactions().getFirst();
    }
}
