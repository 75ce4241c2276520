package org.kith.platform.notices;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.ReadContext;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.ScriptedArchive;

class NoticeArchiveTest extends ArchiveSourceContract {
    @Override
    protected ArchiveSource source() {
        return new NoticeArchive();
    }

    @Override
    protected String platform() {
        return "notices";
    }

    @Override
    protected Set<String> platforms() {
        return Set.of("linkedin", "x", "mastodon");
    }

    @Override
    protected ReadContext context() {
        return Mails.CONTEXT;
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return List.of(Mails.file("mail.mbox", Mails.box(Mails.comment(), Mails.like(), Mails.mention())),
                Mails.file("one.eml", Mails.comment()),
                ScriptedArchive.named("mails").with("a.eml", Mails.like()).with("b.eml", Mails.mention()));
    }

    @Override
    protected Archive oneBadInAHundred() {
        return Mails.file("hundred.mbox", Mails.box(IntStream.range(0, 100).mapToObj(i -> {
            String mail = Mails.linkedin("Ada Moreno liked your post",
                    "No. " + i + " https://www.linkedin.com/in/ada-moreno-7");
            return i == 50 ? mail.replaceAll("Date: .*", "Date: yesterday") : mail;
        }).toArray(String[]::new)));
    }
}
