package org.kith.platform.feeds;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.ReadContext;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

/** Feeds as people publish them, and reading them in a line. */
final class Feeds {
    static final String ATOM = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- made by hand -->
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://mei.example/notes/">
              <title type="text">Mei's notes</title>
              <subtitle>Mills &amp; tides</subtitle>
              <id>tag:mei.example,2020:notes</id>
              <link rel="self" href="atom.xml"/>
              <link href="/"/>
              <author><name>Mei Tanaka</name><uri>https://mei.example/</uri><email>mei@example.org</email></author>
              <entry>
                <title type="html">Tidal &lt;em&gt;mills&lt;/em&gt; &amp;amp; wheels</title>
                <id>tag:mei.example,2026:mills</id>
                <link href="tidal-mills"/>
                <published>2026-03-11T23:00:00Z</published>
                <updated>2026-03-11T23:30:00+01:00</updated>
                <category term="tides"/><category term="x" label="Old Mills"/>
                <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></summary>
              </entry>
              <entry>
                <title>Undated</title><id>tag:mei.example,2026:undated</id>
                <link rel="alternate" href="https://elsewhere.example/a?b=1&amp;c=2"/>
              </entry>
            </feed>
            """;
    static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel>
              <title>The harbour &amp; its people</title>
              <link>https://harbour.example/blog/</link>
              <description>News</description>
              <item>
                <title><![CDATA[A <b>new</b> quay &mdash; soon]]></title>
                <media:title>not this</media:title>
                <link>https://harbour.example/blog/quay</link>
                <guid isPermaLink="false">4711</guid>
                <pubDate>Wed, 11 Mar 2026 09:30:00 +0100</pubDate>
                <dc:creator>Ada Moreno</dc:creator>
                <category>harbour</category>
                <description>
                  &lt;p&gt;We build &lt;a href="https://x.example"&gt;a quay&lt;/a&gt;.
                  &lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description>
              </item>
              <item>
                <title>By somebody else</title>
                <link>/blog/else</link>
                <dc:creator>Jonas Bauer</dc:creator>
                <pubDate>10 Mar 26 22:05 GMT</pubDate>
              </item>
            </channel>
            </rss>
            """;
    static final String RDF = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://kueste.example/rss"><title>Küste</title><link>https://kueste.example/</link>
                <dc:creator>Jörg Öst</dc:creator></channel>
              <item rdf:about="https://kueste.example/1"><title>Über Ebbe</title><link>https://kueste.example/1</link>
                <dc:date>2026-02-28</dc:date><dc:subject>Ebbe</dc:subject></item>
            </rdf:RDF>
            """;
    static final String JSON = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Tinker log",
             "home_page_url": "https://tinker.example/",
             "authors": [{"name": "Sven Åberg", "url": "https://tinker.example/about"}],
             "items": [
              {"id": "1", "url": "https://tinker.example/1", "title": "A kiln",
               "content_html": "<p>Hot&nbsp;and <i>slow</i></p>",
               "date_published": "2026-03-01T10:00:00-05:00", "tags": ["kiln", "pottery"]},
              {"id": 2, "content_text": "No title at all.", "date_published": "2026-03-02T10:00:00Z"}]}
            """;
    static final String OPML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="People">
                <outline type="rss" text="Mei's notes" xmlUrl="https://mei.example/atom.xml"
                    htmlUrl="https://mei.example/"/>
                <outline type="rss" text="Harbour" xmlUrl="https://harbour.example/feed"/>
              </outline>
              <outline text="Broken" xmlUrl="javascript:alert(1)"/>
            </body></opml>
            """;

    private Feeds() {
    }

    static ScriptedArchive file(String name, String text) {
        return ScriptedArchive.named(name).with(name, text);
    }

    static CollectingSink read(Archive archive) {
        CollectingSink sink = new CollectingSink();
        new FeedArchive().read(archive, new ReadContext(Clock.fixed(Instant.parse("2026-03-12T08:00:00Z"),
                ZoneId.of("UTC")), ZoneId.of("Europe/Berlin"), Set.of(), Set.of()), sink, new NullProgressMonitor());
        return sink;
    }

    static CollectingSink read(String text) {
        return read(file("feed.xml", text));
    }

    /** The only post of a channel with one item. */
    static InteractionRecord post(String item) {
        return read("<rss version='2.0'><channel><title>T</title><link>https://a.example/</link><item>" + item
                + "</item></channel></rss>").interactions().getFirst();
    }
}
