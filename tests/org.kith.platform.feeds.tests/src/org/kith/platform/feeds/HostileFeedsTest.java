package org.kith.platform.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.platform.Problem;
import org.kith.testkit.CollectingSink;

class HostileFeedsTest {
    @Test
    void entitiesOfItsOwnAreRefused() {
        CollectingSink read = Feeds.read("<?xml version=\"1.0\"?>"
                + "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&b;&f;</title>"
                + "<link>https://a.example/</link><item><title>&f;</title></item></channel></rss>");

        assertThat(read.records()).isEmpty();
        assertThat(read.problems()).singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo(Problem.Code.UNSAFE_CONTENT));
    }

    @Test
    void entitiesThatAreDeclaredFarBelowAreNeverResolved() {
        CollectingSink read = Feeds.read("<?xml version=\"1.0\"?><!--" + " ".repeat(10_000) + "-->"
                + "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
                + "<title>T &f;</title><link>https://a.example/</link><item><title>x</title></item></channel></rss>");

        assertThat(read.records().toString()).doesNotContain("root:");
    }

    @Test
    void aDocumentTypeIsNotFetched() {
        CollectingSink read = Feeds.read("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/rss.dtd\">" + Feeds.RSS
                .replaceFirst("<\\?xml[^>]*>", ""));

        assertThat(read.interactions()).hasSize(2);
    }

    @Test
    void entitiesOfHtmlAndLoneAmpersandsAreMended() {
        assertThat(Feeds.post("<title>R&D & M&uuml;hle &copy; &nosuch; &#8211; &#x1F30A;</title>").summary())
                .isEqualTo("R&D & Mühle © &nosuch; – 🌊");
    }

    @Test
    void forbiddenCharactersAreLeftOut() {
        assertThat(Feeds.post("<title>a\u0001b\u000Bc&#0;</title>").summary()).isEqualTo("abc\uFFFD");
    }

    @Test
    void anEntryThatIsNotWellFormedCostsItself() {
        String more = "<item><title>The last</title><link>/blog/last</link></item>";
        CollectingSink read = Feeds.read(Feeds.RSS.replace("By somebody else</title>", "By <b>somebody</title>")
                .replace("</channel>", more + "</channel>"));

        assertThat(read.interactions()).extracting(one -> one.summary())
                .containsExactly("A new quay — soon", "The last");
        assertThat(read.interactions().get(1).link()).isEqualTo("https://harbour.example/blog/last");
        assertThat(read.interactions().get(1).origin().line()).isGreaterThan(20);
        assertThat(read.problems()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(Problem.Code.MALFORMED);
            assertThat(one.line()).isEqualTo(20);
        });
    }

    @Test
    void entriesOfADamagedAtomFeedHaveTheirAddresses() {
        CollectingSink read = Feeds.read(Feeds.ATOM.replace("<title>Undated</title>", "<title>Un<b>dated</title>")
                .replace(" xml:base=\"https://mei.example/notes/\"", "").replace("\"atom.xml\"",
                        "\"https://mei.example/notes/atom.xml\""));

        assertThat(read.interactions()).singleElement().satisfies(one -> assertThat(one.link())
                .isEqualTo("https://mei.example/notes/tidal-mills"));
    }

    @Test
    void whatIsBeforeADamageOutsideOfEntriesIsRead() {
        CollectingSink read = Feeds.read(Feeds.RSS.replace("</channel>", "</chanel>"));

        assertThat(read.interactions()).hasSize(2);
    }

    @Test
    void aCutFileSaysSo() {
        CollectingSink read = Feeds.read(Feeds.file("a.rss", Feeds.RSS).cut(.9));

        assertThat(read.interactions()).hasSize(1);
        assertThat(read.problems()).anySatisfy(one -> assertThat(one.code()).isEqualTo(Problem.Code.TRUNCATED));
    }

    @Test
    void manyOpenElementsDoNoHarm() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Feeds.read("<rss version='2.0'><channel>"
                + "<title>T</title><link>https://a.example/</link><item><title>" + "<b>".repeat(300_000)));
    }

    @Test
    void manyEntriesAreCounted() {
        CollectingSink read = Feeds.read("<rss version='2.0'><channel><title>T</title><link>https://a.example/</link>"
                + "<item><title>x</title></item>".repeat(20_003) + "</channel></rss>");

        assertThat(read.problems()).anySatisfy(one -> assertThat(one.message()).contains("20,000").contains("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://", "::"})
    void onlyAddressesOfTheWebAreLinks(String address) {
        assertThat(Feeds.post("<title>t</title><guid isPermaLink='false'>1</guid><link>" + address + "</link>").link())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<feed><title>x</title></feed>", "{\"items\":[]}",
        "<html><body><rss></rss></body></html>", "<rss version='2.0'/>"})
    void otherXmlAndJsonIsLeftToOthers(String text) {
        assertThat(new FeedArchive().recognize(Feeds.file("a.xml", text), new NullProgressMonitor()).confidence())
                .isZero();
    }
}
