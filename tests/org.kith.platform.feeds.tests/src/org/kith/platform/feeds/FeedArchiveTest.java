package org.kith.platform.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.ScriptedArchive;

class FeedArchiveTest extends ArchiveSourceContract {
    @Override
    protected ArchiveSource source() {
        return new FeedArchive();
    }

    @Override
    protected String platform() {
        return "feeds";
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return List.of(Feeds.file("atom.xml", Feeds.ATOM), Feeds.file("blog.rss", Feeds.RSS),
                ScriptedArchive.named("old.rdf").with("old.rdf", Feeds.RDF, StandardCharsets.ISO_8859_1),
                Feeds.file("feed.json", Feeds.JSON), Feeds.file("mine.opml", Feeds.OPML),
                ScriptedArchive.named("feeds").with("a/atom.xml", Feeds.ATOM).with("b/feed.json", Feeds.JSON));
    }

    @Override
    protected Archive oneBadInAHundred() {
        return Feeds.file("hundred.xml", "<rss version=\"2.0\"><channel><title>T</title>\n"
                + "<link>https://a.example/</link>\n"
                + IntStream.range(0, 100).mapToObj(i -> "<item><title>No. " + i + "</title><link>/" + i
                        + "</link><pubDate>" + (i == 50 ? "yesterday, about noon" : "Wed, 11 Mar 2026 09:30:00 GMT")
                        + "</pubDate></item>\n").collect(Collectors.joining()) + "</channel></rss>");
    }
}
