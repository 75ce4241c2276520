package org.kith.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TargetRole;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class NoticesTest {
    @Test
    void aCommentTellsWhoWhatWhereAndWhen() {
        InteractionRecord comment = Mails.only(Mails.comment());

        assertThat(comment.platform()).isEqualTo("linkedin");
        assertThat(comment.type()).isEqualTo(InteractionType.COMMENT);
        assertThat(comment.actor().key()).isEqualTo("ada-moreno-7");
        assertThat(comment.actor().name()).isEqualTo("Ada Moreno");
        assertThat(comment.targets()).singleElement().satisfies(target -> {
            assertThat(target.account().key()).isEqualTo("mia-hartwig");
            assertThat(target.role()).isEqualTo(TargetRole.AUTHOR);
        });
        assertThat(comment.text()).isEqualTo("Could we meet at the mill?\nFrom noon on.");
        assertThat(comment.object()).as("as LinkedIn's archive writes it")
                .isEqualTo("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7200000000000000011");
        assertThat(comment.inReplyTo()).isEqualTo("post:share:7200000000000000011");
        assertThat(comment.published()).isEqualTo("2026-03-12T05:00:00Z");
        assertThat(comment.key()).startsWith("notice:");
    }

    @Test
    void anAddressThatForwardsIsReadInTheClear() {
        InteractionRecord like = Mails.only(Mails.like());

        assertThat(like.type()).isEqualTo(InteractionType.LIKE);
        assertThat(like.actor().key()).isEqualTo("@ada_m");
        assertThat(like.object()).isEqualTo("https://x.com/i/web/status/1800000000000000001");
        assertThat(like.targets().getFirst().account().key()).as("the account of the archive").isEqualTo("77");
    }

    @Test
    void anAnswerOfTheirsIsNoPostOfMine() {
        InteractionRecord theirs = Mails.only(Mails.mail("X <info@x.com>", "Ada (@ada_m) replied to your post",
                "replied:\nYes.\n\nhttps://x.com/ada_m/status/1800000000000000009"));
        InteractionRecord both = Mails.only(Mails.mail("X <info@x.com>", "Ada (@ada_m) replied to your post",
                "https://x.com/ada_m/status/1800000000000000009 https://x.com/Mia_ex/status/1800000000000000001"));

        assertThat(theirs.object()).isNull();
        assertThat(theirs.link()).isEqualTo("https://x.com/i/web/status/1800000000000000009");
        assertThat(both.object()).isEqualTo("https://x.com/i/web/status/1800000000000000001");
        assertThat(both.inReplyTo()).isEqualTo("tweet:1800000000000000001");
        assertThat(Mails.only(Mails.mention()).object()).as("the post that mentions me is theirs").isNull();
    }

    @Test
    void aServerOfMastodonIsKnownByItsList() {
        InteractionRecord mention = Mails.only(Mails.mention());

        assertThat(mention.platform()).isEqualTo("mastodon");
        assertThat(mention.actor().key()).isEqualTo("@ada@other.example");
        assertThat(mention.text()).isEqualTo("@mia have you seen\nthe new quay?");
        assertThat(mention.targets().getFirst().account().platform()).as("no account of mine is known there")
                .isEqualTo("mail");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LinkedIn <a@linkedin.com>|Ada Moreno hat Ihren Beitrag kommentiert|COMMENT|linkedin|name:ada moreno",
        "LinkedIn <a@linkedin.com>|Ada Moreno a réagi à votre post|LIKE|linkedin|name:ada moreno",
        "LinkedIn <a@e.linkedin.com>|Ada Moreno reposted your post|SHARE|linkedin|name:ada moreno",
        "LinkedIn <a@linkedin.com>|A Ada Moreno le gusta tu publicación|LIKE|linkedin|name:ada moreno",
        "LinkedIn <a@linkedin.com>|Ada Moreno mentioned you in a comment|MENTION|linkedin|name:ada moreno",
        "LinkedIn <a@linkedin.com>|Ada Moreno started following you|FOLLOW|linkedin|name:ada moreno",
        "LinkedIn <a@linkedin.com>|Ada Moreno endorsed you for Tidal mills|ENDORSE|linkedin|name:ada moreno",
        "Twitter <info@twitter.com>|Ada (@ada_m) Retweeted your Tweet|SHARE|x|@ada_m",
        "X <info@x.com>|Ada (@ada_m) quoted your post|QUOTE|x|@ada_m",
        "X <info@x.com>|Ada (@ada_m) is now following you on Twitter!|FOLLOW|x|@ada_m",
        "X <info@x.com>|Ada (@ada_m) hat auf deinen Post geantwortet|COMMENT|x|@ada_m",
        "Facebook <notification@facebookmail.com>|Ada Moreno commented on your photo.|COMMENT|facebook|name:ada moreno",
        "Instagram <no-reply@mail.instagram.com>|ada.m started following you|FOLLOW|instagram|@ada.m",
        "Pinterest <pinbot@explore.pinterest.com>|Ada Moreno saved your Pin|SHARE|pinterest|name:ada moreno",
        "Meetup <info@meetup.com>|Ada Moreno mentioned you|MENTION|meetup|name:ada moreno"})
    void wordingsAreKnown(String from, String subject, InteractionType type, String platform, String who) {
        InteractionRecord read = Mails.only(Mails.mail(from, subject, "Hello Mia."));

        assertThat(read.type()).isEqualTo(type);
        assertThat(read.platform()).isEqualTo(platform);
        assertThat(read.actor().key()).isEqualTo(who);
    }

    @Test
    void gitHubTellsInItsHeaders() {
        String mail = Mails.mail("Ada <notifications@github.com>", "Re: [mia/mill] Wheel turns backwards (#7)", """
                Did you try the other way round?

                --\s
                Reply to this email directly or view it on GitHub:
                https://github.com/mia/mill/issues/7#issuecomment-1
                """).replace("\nDate:", "\nX-GitHub-Reason: author\nX-GitHub-Sender: ada-m\nDate:");
        InteractionRecord comment = Mails.only(mail);

        assertThat(comment.type()).isEqualTo(InteractionType.COMMENT);
        assertThat(comment.actor().key()).isEqualTo("@ada-m");
        assertThat(comment.text()).isEqualTo("Did you try the other way round?");
        assertThat(comment.object()).isEqualTo("https://github.com/mia/mill/issues/7");
        assertThat(Mails.read(mail.replace("Did you try", "Merged #7 into main. Did you")).records()).isEmpty();
    }

    @Test
    void anEndorsementHasTheKeyThatTheArchiveGivesIt() {
        assertThat(Mails.only(Mails.linkedin("Ada Moreno endorsed you for Tidal Mills",
                "Ada Moreno https://www.linkedin.com/in/ada-moreno-7")).key())
                .isEqualTo("endorse:from:ada-moreno-7:tidal mills");
    }

    @Test
    void aNameAloneIsAnAccountOfItsOwn() {
        assertThat(Mails.only(Mails.linkedin("Ada Moreno liked your post", "Two profiles: https://linkedin.com/in/one "
                + "and https://linkedin.com/in/two")).actor().key()).isEqualTo("name:ada moreno");
    }

    @Test
    void theProfileUnderTheNameIsTaken() {
        assertThat(Mails.only(Mails.linkedin("Ada Moreno liked your post",
                "<a href=\"https://linkedin.com/in/one\">See all</a> <a href='https://linkedin.com/in/Ada-7'>"
                        + "<img src=\"x\" alt=\"Ada Moreno\"></a>").replace("text/plain", "text/html")).actor().key())
                .isEqualTo("ada-7");
    }

    @Test
    void ofSeveralTheOneWhoIsNamedIsTaken() {
        assertThat(Mails.only(Mails.linkedin("Ada Moreno and 3 others reacted to your post", "")).actor().name())
                .isEqualTo("Ada Moreno");
        assertThat(Mails.read(Mails.linkedin("Ada Moreno and Ben Ali liked your post", "")).interactions())
                .as("one or two people: nobody can tell").isEmpty();
    }

    @Test
    void unknownWordingsAreCountedAndNamed() {
        CollectingSink read = Mails.read(Mails.linkedin("Ada Moreno waved at your post", ""), Mails.comment(),
                Mails.linkedin("Ben Ali waved at your post", ""));

        assertThat(read.interactions()).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.NOT_UNDERSTOOD);
            assertThat(problem.message()).contains("2 notices of LinkedIn", "Ada Moreno waved", "Ben Ali waved");
            assertThat(problem.line()).isEqualTo(1);
        });
    }

    @Test
    void whatIsKnownAndOfNoInterestIsPassedOver() {
        CollectingSink read = Mails.read(Mails.linkedin("Ada Moreno sent you a new message", ""),
                Mails.linkedin("You appeared in 5 searches this week", ""));

        assertThat(read.all()).isEmpty();
    }

    @Test
    void lettersAreNotRead() {
        CollectingSink read = Mails.read(ScriptedArchive.ofResource(NoticesTest.class, "fixtures/gmail-style.mbox"));

        assertThat(read.all()).isEmpty();
    }

    @Test
    void whatDoesNotComeFromThePlatformIsNoNotice() {
        assertThat(Mails.read(Mails.mail("LinkedIn <notifications@linkedin.com.evil.example>",
                "Ada Moreno liked your post", "")).all()).isEmpty();
        assertThat(Mails.read(Mails.mail("\"notifications@linkedin.com\" <x@evil.example>",
                "Ada Moreno liked your post", "")).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mx.example; dkim=pass header.d=linkedin.com; spf=pass smtp.mailfrom=bounce.linkedin.com|true",
        "mx.example; dmarc=pass (p=REJECT) header.from=linkedin.com|true",
        "mx.example; dkim=fail header.d=linkedin.com; spf=softfail|false",
        "mx.example; dkim=pass header.d=evil.example; dmarc=fail header.from=linkedin.com|false",
        "mx.example; none|false"})
    void theServersWordAboutTheSenderCounts(String results, boolean read) {
        CollectingSink sink = Mails.read(Mails.comment().replace("\nDate:",
                "\nAuthentication-Results: " + results + "\nDate:"));

        assertThat(sink.interactions()).hasSize(read ? 1 : 0);
        assertThat(sink.problems()).hasSize(read ? 0 : 1);
    }

    @Test
    void aMailToSomebodyElseIsNotMine() {
        InteractionRecord like = Mails.only(Mails.comment().replace("mia@hartwig.example", "ben@hartwig.example"));

        assertThat(like.targets().getFirst().account().key()).isEqualTo("ben@hartwig.example");
    }

    @Test
    void whatIsObservedReachesFromTheFirstToTheLastOfAKind() {
        List<CoverageRecord> coverage = Mails.read(Mails.comment(),
                Mails.comment().replace("12 Mar", "01 Feb").replace("noon", "nine"),
                Mails.comment().replace("12 Mar", "20 Feb").replace("noon", "ten"), Mails.like(), Mails.mention())
                .coverages();

        assertThat(coverage).as("one like and one mention prove nothing").singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(SignalKind.COMMENT);
            assertThat(one.direction()).isEqualTo(Direction.IN);
            assertThat(one.state()).isEqualTo(CoverageState.OBSERVED);
            assertThat(one.account().key()).isEqualTo("mia-hartwig");
            assertThat(one.from()).isEqualTo("2026-02-01T05:00:00Z");
            assertThat(one.to()).isEqualTo("2026-03-12T05:00:00Z");
        });
    }

    @Test
    void aKindThatLeavesPeopleOutIsNotObserved() {
        assertThat(Mails.read(Mails.linkedin("Ada Moreno and 3 others reacted to your post", "1"),
                Mails.linkedin("Ben Ali and 2 others reacted to your post", "2"),
                Mails.linkedin("Ada Moreno reacted to your post", "3")).coverages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"utf-8,Žofie Nováková", "windows-1252,José Müller", "ISO-2022-JP,佐藤さくら", "koi8-r,Фёдор Ковальчук"})
    void subjectsAreDecoded(String charset, String name) {
        String subject = "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(
                (name + " liked your post").getBytes(Charset.forName(charset))) + "?=";

        assertThat(Mails.only(Mails.linkedin(subject, "")).actor().name()).isEqualTo(name);
    }

    @Test
    void partsOfAMailAreReadAsTheyAreEncoded() {
        String mail = Mails.linkedin("Ada Moreno commented on your post", "").replace(
                "Content-Type: text/plain; charset=utf-8", "MIME-Version: 1.0\nContent-Type: multipart/alternative;\n"
                        + " boundary=\"b1\"").stripTrailing() + "\n\n--b1\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: quoted-printable\n\nAda Moreno commented on your post:\n"
                + "Gr=C3=BC=C3=9Fe!\n\nbye\n--b1\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString("<a href=\"https://linkedin.com/in/ada-7\">Ada Moreno</a>"
                        .getBytes()) + "\n--b1--\n";
        InteractionRecord comment = Mails.only(mail);

        assertThat(comment.text()).isEqualTo("Grüße!");
        assertThat(comment.actor().key()).isEqualTo("ada-7");
    }

    @Test
    void theSameMailTwiceHasOneKey() {
        assertThat(Mails.read(Mails.comment(), Mails.comment()).interactions()).extracting(InteractionRecord::key)
                .hasSize(2).containsOnly(Mails.only(Mails.comment()).key());
    }
}
