package org.kith.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TimePrecision;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class FixturesTest {
    private static Map<InteractionType, Long> types(CollectingSink sink) {
        return sink.interactions().stream().collect(Collectors.groupingBy(InteractionRecord::type,
                Collectors.counting()));
    }

    @Test
    void anArchiveOf2024YieldsEverythingThatItHolds() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2024"));

        assertThat(types(sink)).isEqualTo(Map.of(InteractionType.COMMENT, 2L, InteractionType.SHARE, 1L,
                InteractionType.MENTION, 1L, InteractionType.QUOTE, 1L, InteractionType.POST, 1L, InteractionType.LIKE,
                3L, InteractionType.MESSAGE, 3L));
        assertThat(sink.owner().account().handle()).isEqualTo("mia_m");
        assertThat(sink.owner().account().bio()).isEqualTo("bio");
        assertThat(sink.owner().names()).containsExactly("Mia 🌻");
        assertThat(sink.owner().emails()).containsExactly("mia@example.org");
        assertThat(sink.conversations()).hasSize(2);
        assertThat(sink.people()).isEmpty();
    }

    @Test
    void anAnswerIsACommentToItsAuthorWithTextAsReadByPeople() throws Exception {
        InteractionRecord answer = Fixtures.keyed(Fixtures.read(Fixtures.folder("synthetic-2024")),
                "tweet:1700000000000000101");

        assertThat(answer.type()).isEqualTo(InteractionType.COMMENT);
        assertThat(answer.text()).isEqualTo("@ana_a agreed & thanks 😀");
        assertThat(answer.published()).isEqualTo(Instant.parse("2024-03-05T14:02:11Z"));
        assertThat(answer.precision()).isEqualTo(TimePrecision.EXACT);
        assertThat(answer.inReplyTo()).isEqualTo("tweet:1700000000000000055");
        assertThat(answer.actor().key()).isEqualTo(Fixtures.ME);
        assertThat(answer.targets()).singleElement().satisfies(target -> {
            assertThat(target.account().key()).isEqualTo("222000111");
            assertThat(target.account().handle()).isEqualTo("ana_a");
        });
        assertThat(answer.origin().file()).isEqualTo("data/tweets.js");
        assertThat(answer.origin().line()).isEqualTo(1);
    }

    @Test
    void aFollowerWhoWasAnsweredHasANameTheOtherOnlyANumber() throws Exception {
        Map<String, AccountRecord> accounts = Fixtures.read(Fixtures.folder("synthetic-2024")).accounts().stream()
                .collect(Collectors.toMap(AccountRecord::key, account -> account));

        assertThat(accounts.get("222000111")).satisfies(ana -> {
            assertThat(ana.handle()).isEqualTo("ana_a");
            assertThat(ana.displayName()).isEqualTo("Ana Ångström");
            assertThat(ana.uri()).isEqualTo("https://x.com/ana_a");
            assertThat(ana.iFollow()).isTrue();
            assertThat(ana.followsMe()).isTrue();
        });
        assertThat(accounts.get("444000333")).satisfies(unknown -> {
            assertThat(unknown.handle()).isNull();
            assertThat(unknown.uri()).isEqualTo("https://twitter.com/intent/user?user_id=444000333");
            assertThat(unknown.iFollow()).isFalse();
            assertThat(unknown.followsMe()).isTrue();
        });
        assertThat(accounts.get("333000222").followsMe()).isFalse();
        assertThat(accounts.get("ana@example.org").platform()).isEqualTo("mail");
        assertThat(accounts).doesNotContainKeys("999", "-1");
    }

    @Test
    void aGroupMessageGoesToThoseWhoWereInTheGroupThen() throws Exception {
        InteractionRecord agenda = Fixtures.keyed(Fixtures.read(Fixtures.folder("synthetic-2024")),
                "dm:1712000000000000002");

        assertThat(agenda.audience()).isEqualTo(Audience.GROUP);
        assertThat(agenda.recipients()).isEqualTo(1);
        assertThat(agenda.targets()).singleElement()
                .satisfies(target -> assertThat(target.account().key()).isEqualTo(Fixtures.ME));
    }

    @Test
    void theGroupHasTitleAndMembers() throws Exception {
        assertThat(Fixtures.read(Fixtures.folder("synthetic-2024")).conversations()).anySatisfy(group -> {
            assertThat(group.title()).isEqualTo("Planning");
            assertThat(group.members()).hasSize(3);
        });
    }

    @Test
    void privateMessagesGoBothWaysAndAReactionIsALikeBetweenTwo() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2024"));

        InteractionRecord sent = Fixtures.keyed(sink, "dm:1486000000000000002");
        assertThat(sent.actor().key()).isEqualTo(Fixtures.ME);
        assertThat(sent.targets().getFirst().account().key()).isEqualTo("222000111");
        assertThat(sent.audience()).isEqualTo(Audience.ONE_TO_ONE);
        InteractionRecord received = Fixtures.keyed(sink, "dm:1486000000000000001");
        assertThat(received.actor().key()).isEqualTo("222000111");
        assertThat(received.published()).isEqualTo(Instant.parse("2022-01-27T15:58:52.744Z"));
        assertThat(received.conversation()).isEqualTo(sent.conversation());
        InteractionRecord reaction = Fixtures.keyed(sink, "dm-reaction:1486");
        assertThat(reaction.type()).isEqualTo(InteractionType.LIKE);
        assertThat(reaction.audience()).isEqualTo(Audience.ONE_TO_ONE);
        assertThat(reaction.targets().getFirst().account().key()).isEqualTo("222000111");
    }

    @Test
    void whatIsLeftOutIsCounted() throws Exception {
        assertThat(Fixtures.read(Fixtures.folder("synthetic-2024")).problems()).extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "Record 6 is dated before Twitter began or in the future and was left out; "
                                + "X is known to export such records by mistake.",
                        "1 phone number of the uploaded address book left out: they come without names.",
                        "1 blocked account was left out.");
    }

    @Test
    void coverageSaysWhatCanNeverBeSeen() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2024"));

        assertThat(sink.coverages()).filteredOn(one -> one.state() == CoverageState.NEVER)
                .extracting(one -> one.kind() + " " + one.direction())
                .containsExactlyInAnyOrder("LIKE IN", "SHARE IN", "COMMENT IN", "MENTION IN");
        assertThat(sink.coverages()).filteredOn(one -> one.kind() == SignalKind.MESSAGE
                && one.direction() == Direction.IN).singleElement().satisfies(messages -> {
                    assertThat(messages.state()).isEqualTo(CoverageState.OBSERVED);
                    assertThat(messages.from()).isEqualTo(Instant.parse("2021-06-01T10:00:00Z"));
                    assertThat(messages.to()).isEqualTo(Instant.parse("2024-04-01T05:46:38.082Z"));
                });
    }

    @Test
    void theLayoutBefore2020HasNeitherFolderNorWrapper() throws Exception {
        ScriptedArchive archive = Fixtures.folder("synthetic-legacy");
        CollectingSink sink = Fixtures.read(archive);

        assertThat(new XArchive().recognize(archive, new NullProgressMonitor()).confidence()).isGreaterThan(90);
        assertThat(Fixtures.only(sink).type()).isEqualTo(InteractionType.COMMENT);
        assertThat(sink.accounts()).singleElement().satisfies(ana -> {
            assertThat(ana.handle()).isEqualTo("ana_a");
            assertThat(ana.followsMe()).isTrue();
            assertThat(ana.iFollow()).isNull();
        });
        assertThat(sink.problems()).isEmpty();
    }

    @Test
    void filesThatTellNothingOfPeopleAreNamedOnce() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("twitter-to-sqlite"));

        assertThat(sink.accounts()).hasSize(4);
        assertThat(sink.interactions()).isEmpty();
        assertThat(sink.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.NOT_UNDERSTOOD);
            assertThat(problem.message()).startsWith("3 other files hold nothing about people");
        });
    }

    @Test
    void thePreviewCountsWithoutKeeping() throws Exception {
        Preview preview = new XArchive().preview(Fixtures.folder("synthetic-2024"), Fixtures.CONTEXT,
                new NullProgressMonitor());

        assertThat(preview.interactions()).isEqualTo(12);
        assertThat(preview.owner().handle()).isEqualTo("mia_m");
        assertThat(preview.notInIt()).hasSize(4).allSatisfy(line -> assertThat(line).endsWith("."));
    }
}
