package org.kith.platform.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TimePrecision;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class EntriesTest {
    @Test
    void anAtomEntryIsAPostOfItsAuthor() {
        CollectingSink read = Feeds.read(Feeds.ATOM);
        InteractionRecord post = read.interactions().getFirst();

        assertThat(post.type()).isEqualTo(InteractionType.POST);
        assertThat(post.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(post.targets()).isEmpty();
        assertThat(post.key()).isEqualTo("tag:mei.example,2026:mills");
        assertThat(post.summary()).isEqualTo("Tidal mills & wheels");
        assertThat(post.text()).isEqualTo("One.\nTwo.\n#tides #OldMills");
        assertThat(post.link()).isEqualTo("https://mei.example/notes/tidal-mills");
        assertThat(post.published()).isEqualTo("2026-03-11T23:00:00Z");
        assertThat(post.actor().key()).isEqualTo("mei.example");
        assertThat(post.actor().name()).isEqualTo("Mei Tanaka");
        assertThat(post.origin().line()).isEqualTo(10);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void thePageIsAnAccountWithItsAddressAndMail() {
        AccountRecord page = Feeds.read(Feeds.ATOM).accounts().getFirst();

        assertThat(page.uri()).isEqualTo("https://mei.example/");
        assertThat(page.emails()).containsExactly("mei@example.org");
        assertThat(page.bio()).isEqualTo("Mills & tides");
    }

    @Test
    void anEntryWithoutADateHasNone() {
        InteractionRecord post = Feeds.read(Feeds.ATOM).interactions().get(1);

        assertThat(post.published()).isNull();
        assertThat(post.precision()).isEqualTo(TimePrecision.UNKNOWN);
        assertThat(post.link()).isEqualTo("https://elsewhere.example/a?b=1&c=2");
    }

    @Test
    void rssIsReadWithHtmlAsWords() {
        InteractionRecord post = Feeds.read(Feeds.RSS).interactions().getFirst();

        assertThat(post.summary()).isEqualTo("A new quay — soon");
        assertThat(post.text()).isEqualTo("We build a quay.\n#harbour");
        assertThat(post.published()).isEqualTo("2026-03-11T08:30:00Z");
        assertThat(post.key()).isEqualTo("harbour.example/blog 4711");
    }

    @Test
    void severalAuthorsAreSeveralAccountsAndNoneIsThePage() {
        CollectingSink read = Feeds.read(Feeds.RSS);

        assertThat(read.accounts()).extracting(AccountRecord::displayName)
                .containsExactly("The harbour & its people", "Ada Moreno", "Jonas Bauer");
        assertThat(read.accounts()).extracting(AccountRecord::uri)
                .containsExactly("https://harbour.example/blog/", null, null);
        assertThat(read.interactions().get(1).actor().key()).isEqualTo("harbour.example/blog#jonas bauer");
        assertThat(read.interactions().get(1).link()).isEqualTo("https://harbour.example/blog/else");
        assertThat(read.interactions().get(1).published()).isEqualTo("2026-03-10T22:05:00Z");
    }

    @Test
    void oneAuthorOfAllEntriesIsThePages() {
        CollectingSink read = Feeds.read(Feeds.RSS.replace("Jonas Bauer", "Ada Moreno"));

        assertThat(read.accounts()).extracting(AccountRecord::displayName).containsExactly("Ada Moreno");
    }

    @Test
    void theOldestRssIsReadInItsEncoding() {
        CollectingSink read = Feeds.read(ScriptedArchive.named("r").with("r.rdf", Feeds.RDF,
                StandardCharsets.ISO_8859_1));

        assertThat(read.interactions().getFirst().summary()).isEqualTo("Über Ebbe");
        assertThat(read.interactions().getFirst().precision()).isEqualTo(TimePrecision.DAY);
        assertThat(read.accounts().getFirst().displayName()).isEqualTo("Jörg Öst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void threeEncodingsGiveTheSame(String name) {
        String text = Feeds.RSS.replace("quay", "Kä").replace("encoding=\"utf-8\"", "");
        String marked = name.startsWith("UTF-16") ? "\uFEFF" + text : text;

        assertThat(Feeds.read(ScriptedArchive.named("r").with("r.rss", marked.getBytes(Charset.forName(name))))
                .interactions().getFirst().summary()).isEqualTo("A new Kä — soon");
    }

    @Test
    void aJsonFeedIsRead() {
        CollectingSink read = Feeds.read(Feeds.file("feed.json", Feeds.JSON));

        assertThat(read.interactions()).extracting(InteractionRecord::summary).containsExactly("A kiln", null);
        assertThat(read.interactions()).extracting(InteractionRecord::text)
                .containsExactly("Hot and slow\n#kiln #pottery", "No title at all.");
        assertThat(read.interactions().getFirst().published()).isEqualTo("2026-03-01T15:00:00Z");
        assertThat(read.interactions().get(1).key()).isEqualTo("tinker.example 2");
        assertThat(read.accounts()).extracting(AccountRecord::key).containsExactly("tinker.example");
    }

    @Test
    void aListOfFeedsGivesAccountsOnly() {
        CollectingSink read = Feeds.read(Feeds.file("mine.opml", Feeds.OPML));

        assertThat(read.accounts()).extracting(AccountRecord::key).containsExactly("mei.example", "harbour.example");
        assertThat(read.accounts()).as("a title is nobody's name").allMatch(one -> one.displayName() == null)
                .extracting(AccountRecord::bio).containsExactly("Mei's notes", "Harbour");
        assertThat(read.interactions()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(one -> assertThat(one.line()).isEqualTo(8));
    }

    @Test
    void anEntryThatComesTwiceIsReadOnce() {
        String twice = Feeds.ATOM.replace("tag:mei.example,2026:undated", "tag:mei.example,2026:mills");

        assertThat(Feeds.read(twice).interactions()).extracting(InteractionRecord::summary)
                .containsExactly("Tidal mills & wheels");
    }

    @Test
    void whatHasNeitherTitleTextNorAddressIsAProblemWithItsLine() {
        CollectingSink read = Feeds.read("<rss version='2.0'><channel><title>T</title><link>https://a.example/</link>\n"
                + "<item><pubDate>Wed, 11 Mar 2026 09:30:00 GMT</pubDate></item></channel></rss>");

        assertThat(read.interactions()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(one -> assertThat(one.line()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Wed, 11 Mar 2026 09:30:00 +0100|2026-03-11T08:30:00Z", "11 Mar 2026 09:30 EST|2026-03-11T14:30:00Z",
        "Wed, 11 March 2026 09:30:00 Z|2026-03-11T09:30:00Z", "2026-03-11T09:30:00.123Z|2026-03-11T09:30:00Z",
        "2026-03-11 09:30|2026-03-11T08:30:00Z", "2026-03-11T24:00:00Z|2026-03-12T00:00:00Z",
        "2026-03-11T09:30+0530|2026-03-11T04:00:00Z", "Tues, 3 Feb 2026 1:02:03 PST|2026-02-03T09:02:03Z"})
    void datesAreReadAsTheyCome(String written, Instant at) {
        assertThat(Feeds.post("<title>t</title><pubDate>" + written + "</pubDate>").published()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-41", "Wed, 31 Feb 2026 10:00:00 GMT", "11 Xyz 2026 10:00 GMT"})
    void anImpossibleDateIsUnknown(String written) {
        assertThat(Feeds.post("<title>t</title><pubDate>" + written + "</pubDate>").published()).isNull();
    }

    @Test
    void aLongSummaryIsShortenedBetweenWords() {
        String text = Feeds.post("<title>t</title><description>" + "word ".repeat(1000) + "</description>").text();

        assertThat(text).hasSizeLessThanOrEqualTo(1001).endsWith("word…");
    }

    @Test
    void aFeedWithoutAnyPageIsLeftOutAndSaidSo() {
        CollectingSink read = Feeds.read("<rss version='2.0'><channel><title>Nobody's</title>"
                + "<item><title>t</title></item></channel></rss>");

        assertThat(read.records()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(one -> assertThat(one.message()).contains("Nobody's"));
    }

    @Test
    void namesOfSeveralFeedsOfOnePersonAreOneAccount() {
        CollectingSink read = Feeds.read(ScriptedArchive.named("two").with("a.xml", Feeds.ATOM)
                .with("b.xml", Feeds.ATOM.replace(",2026:", ",2027:")));

        assertThat(read.accounts().stream().map(AccountRecord::key).distinct().toList())
                .isEqualTo(List.of("mei.example"));
    }
}
