package org.kith.platform.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Recognition;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TimePrecision;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class TrapsTest {
    private static final String ANA = Fixtures.mention("222000111", "ana_a");

    private static InteractionRecord one(String text, String more) throws CoreException {
        return Fixtures.only(Fixtures.read(Fixtures.posts(Fixtures.post(1700000000000000001L, text, more))));
    }

    @Test
    void aRepostIsAShareOfTheAuthorNamedFirst() throws Exception {
        InteractionRecord share = one("RT @Ana_A: see @mia_m", ",\"retweeted\":false"
                + Fixtures.entities(Fixtures.mention("9", "other") + "," + ANA, ""));

        assertThat(share.type()).isEqualTo(InteractionType.SHARE);
        assertThat(share.text()).isEqualTo("see @mia_m");
        assertThat(share.targets()).singleElement()
                .satisfies(target -> assertThat(target.account().key()).isEqualTo("222000111"));
    }

    @Test
    void aRepostOfADeletedAccountKeepsItsHandle() throws Exception {
        assertThat(one("RT @Gone_1: was here", "").targets()).singleElement()
                .satisfies(target -> assertThat(target.account().key()).isEqualTo("@gone_1"));
    }

    @Test
    void deletedAccountsDoNotBecomeOne() throws Exception {
        InteractionRecord mention = one("hi @gone and @lost",
                Fixtures.entities(Fixtures.mention("-1", "gone") + "," + Fixtures.mention("-1", "lost"), ""));

        assertThat(mention.targets()).extracting(target -> target.account().key()).containsExactly("@gone", "@lost");
    }

    @Test
    void answeringMyselfIsAThreadAndNotDealingWithOthers() throws Exception {
        InteractionRecord thread = one("more", ",\"in_reply_to_user_id_str\":\"" + Fixtures.ME
                + "\",\"in_reply_to_status_id_str\":\"1700000000000000000\",\"in_reply_to_screen_name\":\"mia_m\"");

        assertThat(thread.type()).isEqualTo(InteractionType.POST);
        assertThat(thread.targets()).isEmpty();
        assertThat(thread.inReplyTo()).isEqualTo("tweet:1700000000000000000");
    }

    @Test
    void aQuoteIsKnownByTheAddressOfAnotherPost() throws Exception {
        InteractionRecord quote = one("look https://t.co/x",
                Fixtures.entities("", "{\"url\":\"https://t.co/x\",\"expanded_url\":\"http://x.com/Cleo_C/status/"
                        + "17?s=20\"}"));

        assertThat(quote.type()).isEqualTo(InteractionType.QUOTE);
        assertThat(quote.targets().getFirst().account().key()).isEqualTo("@cleo_c");
        assertThat(quote.object()).isEqualTo("https://x.com/i/web/status/17");
        assertThat(quote.text()).isEqualTo("look http://x.com/Cleo_C/status/17?s=20");
    }

    @Test
    void aQuotedHandleThatWasMentionedHasItsNumber() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.posts(Fixtures.post(1700000000000000001L, "@ana_a hello",
                Fixtures.entities(ANA, "")) + ","
                + Fixtures.post(1700000000000000002L, "yes", Fixtures.entities("",
                        "{\"url\":\"u\",\"expanded_url\":\"https://twitter.com/ANA_A/status/5\"}"))));

        assertThat(Fixtures.keyed(sink, "tweet:1700000000000000002").targets().getFirst().account().key())
                .isEqualTo("222000111");
    }

    @Test
    void quotingMyselfIsAPost() throws Exception {
        assertThat(one("again", Fixtures.entities("",
                "{\"url\":\"u\",\"expanded_url\":\"https://twitter.com/Mia_M/status/5\"}")).type())
                .isEqualTo(InteractionType.POST);
    }

    @Test
    void theShownPartIsCountedInCodePointsOfTheEscapedText() throws Exception {
        InteractionRecord answer = one("@ana_a 😀&amp;😀 yes https://t.co/pic",
                ",\"display_text_range\":[\"7\",\"18\"],\"in_reply_to_user_id_str\":\"222000111\""
                        + Fixtures.entities(ANA, ""));

        assertThat(answer.text()).isEqualTo("😀&😀 yes");
    }

    @Test
    void entitiesAreResolvedOnce() {
        assertThat(Words.unescape("&amp;lt; &lt;b&gt; & &x; &amp")).isEqualTo("&lt; <b> & &x; &amp");
    }

    @Test
    void numbersMayBeNumbersAndRowsMayLackTheirWrapper() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("tweet.js",
                "window.YTD.tweet.part0 = [{\"id\":1700000000000000001,\"id_str\":\"1700000000000000001\","
                        + "\"created_at\":\"Sun Mar 10 12:53:22 -0130 2019\",\"full_text\":\"old\"}];"));

        assertThat(Fixtures.only(sink).published()).isEqualTo(Instant.parse("2019-03-10T14:23:22Z"));
    }

    @Test
    void aLikeHasTheEarliestTimeAndNoAuthor() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2024"));

        InteractionRecord like = Fixtures.keyed(sink, "like:1600000000000000001");
        assertThat(like.precision()).isEqualTo(TimePrecision.NOT_BEFORE);
        assertThat(like.published()).isEqualTo(Instant.parse("2022-12-06T05:31:41.219Z"));
        assertThat(like.targets()).isEmpty();
        assertThat(like.text()).isEqualTo("liked & more");
        assertThat(Fixtures.keyed(sink, "like:1600000000000000002").text()).isNull();
    }

    @Test
    void anOldLikeHasNoTimeAtAll() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("like.js",
                "window.YTD.like.part0 = [{\"like\":{\"tweetId\":\"20\"}}]"));

        assertThat(Fixtures.only(sink).precision()).isEqualTo(TimePrecision.UNKNOWN);
        assertThat(Fixtures.only(sink).published()).isNull();
    }

    @Test
    void theNewestHandleIsTheCurrentOneWhateverTheOrder() throws Exception {
        String older = Fixtures.post(1L, "@a", Fixtures.entities(Fixtures.mention("5", "old_name"), ""))
                .replace("2024", "2019");
        String newer = Fixtures.post(2L, "@b", Fixtures.entities(Fixtures.mention("5", "new_name"), ""));
        for (String rows : new String[] {older + "," + newer, newer + "," + older}) {
            assertThat(Fixtures.read(Fixtures.posts(rows)).accounts()).singleElement().satisfies(account -> {
                assertThat(account.handle()).isEqualTo("new_name");
                assertThat(account.formerHandles()).containsExactly("old_name");
            });
        }
    }

    @Test
    void aLongPostReplacesItsCutBeginning() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.posts(Fixtures.post(7L, "This is the beginning of a very long… "
                + "https://t.co/z"))
                .with("data/note-tweet.js", "window.YTD.note_tweet.part0 = [{\"noteTweet\":{\"noteTweetId\":\"8\","
                        + "\"createdAt\":\"2024-03-05T14:02:11.000Z\",\"core\":{\"text\":\"This is the beginning of "
                        + "a very long story &amp; end @ana_a\",\"mentions\":[{\"screenName\":\"ana_a\"}]}}},"
                        + "{\"noteTweet\":{\"noteTweetId\":\"9\",\"createdAt\":\"2024-03-05T14:02:12.000Z\","
                        + "\"core\":{\"text\":\"Alone\"}}}]"));

        InteractionRecord whole = Fixtures.keyed(sink, "tweet:7");
        assertThat(whole.text()).isEqualTo("This is the beginning of a very long story & end @ana_a");
        assertThat(whole.type()).isEqualTo(InteractionType.MENTION);
        assertThat(whole.targets().getFirst().account().key()).isEqualTo("@ana_a");
        assertThat(Fixtures.keyed(sink, "note:9").type()).isEqualTo(InteractionType.POST);
        assertThat(sink.interactions()).hasSize(2);
    }

    @Test
    void aMissingPartIsNamed() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2024").without("data/tweets-part1.js"));

        assertThat(sink.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.TRUNCATED);
            assertThat(problem.file()).isEqualTo("data/tweets-part1.js");
        });
        assertThat(sink.coverages()).noneMatch(one -> one.direction() == Direction.OUT
                && one.state() == CoverageState.OBSERVED && one.kind().name().equals("COMMENT"));
    }

    @Test
    void aWrapperFolderAndRenamedFilesDoNotMatter() throws Exception {
        ScriptedArchive plain = Fixtures.folder("synthetic-2024");
        ScriptedArchive moved = plain.moved(path -> "my stuff/twitter-2024/" + path.replace(".js", " (1).js"));

        assertThat(Fixtures.read(moved).interactions()).hasSameSizeAs(Fixtures.read(plain).interactions());
        assertThat(Fixtures.codes(Fixtures.read(moved))).doesNotContain(Problem.Code.TRUNCATED);
    }

    @Test
    void twoArchivesOfOneAccountHaveTheSameKeys() throws Exception {
        CollectingSink once = Fixtures.read(Fixtures.folder("synthetic-2024"));
        CollectingSink split = Fixtures.read(Fixtures.folder("synthetic-2024").moved(path -> "part one/" + path)
                .with("part two/data/tweets.js", Fixtures.folder("synthetic-2024").bytes("data/tweets.js")));

        assertThat(split.interactions().stream().map(InteractionRecord::key).distinct())
                .containsExactlyInAnyOrderElementsOf(once.interactions().stream().map(InteractionRecord::key).toList());
    }

    @Test
    void theManifestTellsTheOwnerWhereTheAccountFileIsMissing() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2024").without("data/account.js"));

        assertThat(sink.owner().account().key()).isEqualTo(Fixtures.ME);
    }

    @Test
    void withoutAnOwnerNobodyIsGuessed() throws Exception {
        CollectingSink sink = Fixtures.read(ScriptedArchive.named("tweets.js")
                .with("tweets.js", "window.YTD.tweets.part0 = [" + Fixtures.post(5L, "hm") + "]"));

        assertThat(sink.owner()).isNull();
        assertThat(Fixtures.only(sink).actor()).isNull();
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.FOREIGN_OWNER);
    }

    @Test
    void twoAccountsInOneArchiveAreTold() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("other/account.js",
                "window.YTD.account.part0 = [{\"account\":{\"accountId\":\"5\",\"username\":\"else\"}}]"));

        assertThat(sink.owner().account().handle()).isEqualTo("mia_m");
        assertThat(sink.problems()).anyMatch(problem -> problem.code() == Problem.Code.FOREIGN_OWNER
                && problem.message().contains("@else"));
    }

    @Test
    void theArchiveBefore2018IsReadWithItsTrueAuthors() throws Exception {
        ScriptedArchive archive = ScriptedArchive.named("old.zip")
                .with("data/js/user_details.js", "var user_details =  {\"screen_name\":\"mia_m\","
                        + "\"id\":\"" + Fixtures.ME
                        + "\",\"full_name\":\"Mia\"}")
                .with("data/js/tweets/2013_05.js", "Grailbird.data.tweets_2013_05 = \n [ {\"source\":\"web\","
                        + "\"entities\":"
                        + "{\"user_mentions\":[]},\"id_str\":\"330000000000000001\",\"text\":\"RT @ana_a: cut\","
                        + "\"id\":330000000000000001,\"created_at\":\"2013-05-02 10:11:12 +0000\","
                        + "\"retweeted_status\":{"
                        + "\"user\":{\"id_str\":\"222000111\",\"screen_name\":\"ana_a\",\"name\":\"Ana\"}},\"user\":{"
                        + "\"id_str\":\"1\"}} ]")
                .with("tweets.csv", "\"tweet_id\",\"in_reply_to_status_id\"\n");
        CollectingSink sink = Fixtures.read(archive);

        assertThat(Fixtures.only(sink).targets().getFirst().account().key()).isEqualTo("222000111");
        assertThat(Fixtures.only(sink).published()).isEqualTo(Instant.parse("2013-05-02T10:11:12Z"));
        assertThat(sink.owner().account().key()).isEqualTo(Fixtures.ME);
    }

    @Test
    void theOldTableAloneIsKnownButNotRead() {
        ScriptedArchive table = ScriptedArchive.named("tweets.csv")
                .with("tweets.csv", "\"tweet_id\",\"in_reply_to_status_id\",\"timestamp\"\n");
        Recognition bid = new XArchive().recognize(table, new NullProgressMonitor());

        assertThat(bid.readable()).isFalse();
        assertThat(bid.advice()).contains("new archive");
        assertThatThrownBy(() -> Fixtures.read(table)).isInstanceOf(CoreException.class);
    }

    @Test
    void theStartPageAloneIsKnownButNotRead() {
        Recognition bid = new XArchive().recognize(
                ScriptedArchive.named("Your archive.html").with("Your archive.html", "<html>"),
                new NullProgressMonitor());

        assertThat(bid.confidence()).isPositive();
        assertThat(bid.readable()).isFalse();
    }

    @Test
    void somethingElseIsNotX() {
        assertThat(new XArchive().recognize(ScriptedArchive.named("a.zip").with("Connections.csv", "First Name")
                .with("app.js", "var x = [1]"), new NullProgressMonitor()).confidence()).isZero();
    }

    @Test
    void aUtf16FileIsReadAllTheSame() throws Exception {
        ScriptedArchive archive = Fixtures.mine().with("data/tweets.js",
                ("\uFEFFwindow.YTD.tweets.part0 = [" + Fixtures.post(3L, "Grüße 😀") + "]")
                        .getBytes(StandardCharsets.UTF_16LE));

        assertThat(Fixtures.only(Fixtures.read(archive)).text()).isEqualTo("Grüße 😀");
    }

    @Test
    void earlierHandlesOfMineAreKept() throws Exception {
        AccountRecord me = Fixtures.read(Fixtures.mine().with("data/screen-name-change.js",
                "window.YTD.screen_name_change.part0 = [{\"screenNameChange\":{\"accountId\":\"1\","
                        + "\"screenNameChange\":"
                        + "{\"changedAt\":\"2020-01-01T00:00:00.000Z\",\"changedFrom\":\"mia_old\","
                        + "\"changedTo\":\"mia_m\"}}}]"))
                .owner().account();

        assertThat(me.formerHandles()).containsExactly("mia_old");
    }

    @Test
    void aMessageToTwentyOneOthersNamesOnlyTheirNumber() throws Exception {
        StringBuilder ids = new StringBuilder();
        for (int i = 1; i <= 21; i++) {
            ids.append(i == 1 ? "" : ",").append('"').append(1000 + i).append('"');
        }
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("direct-messages-group.js",
                "window.YTD.direct_messages_group.part0 = [{\"dmConversation\":{\"conversationId\":\"77\","
                        + "\"messages\":["
                        + "{\"messageCreate\":{\"id\":\"1712000000000000002\",\"senderId\":\"" + Fixtures.ME
                        + "\",\"text\":\"all\",\"createdAt\":\"2024-03-06T09:15:00.120Z\"}},"
                        + "{\"joinConversation\":{\"participantsSnapshot\":[" + ids + "],"
                        + "\"createdAt\":\"2024-03-06T08:58:00.000Z\"}}]}}]"));

        assertThat(Fixtures.only(sink).recipients()).isEqualTo(21);
        assertThat(Fixtures.only(sink).targets()).isEmpty();
    }
}
