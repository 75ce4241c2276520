package org.kith.platform.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TimePrecision;
import org.kith.model.people.Person;
import org.kith.testkit.CollectingSink;

class FixturesTest {
    private static Map<InteractionType, Long> types(CollectingSink sink) {
        return sink.interactions().stream().collect(Collectors.groupingBy(InteractionRecord::type,
                Collectors.counting()));
    }

    @Test
    void theSmallExportYieldsEverythingThatItHolds() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-small"));

        assertThat(types(sink)).isEqualTo(Map.of(InteractionType.CONNECT, 1L, InteractionType.MESSAGE, 2L,
                InteractionType.INVITE, 2L, InteractionType.LIKE, 1L, InteractionType.COMMENT, 1L,
                InteractionType.POST, 1L));
        assertThat(sink.people()).hasSize(1);
        assertThat(sink.owner().account().key()).isEqualTo("mia-sen");
        assertThat(sink.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.LEFT_OUT);
            assertThat(problem.message()).isEqualTo("1 connection hides name and profile and was left out.");
        });
    }

    @Test
    void aConnectionIsAPersonWithHerDegreesApart() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-small"));
        Person ana = sink.people().getFirst().person();

        assertThat(sink.people().getFirst().key()).isEqualTo("ana-a");
        assertThat(ana.getFormattedName()).isEqualTo("Ana Ångström");
        assertThat(ana.getName().getFamily()).isEqualTo("Ångström");
        assertThat(ana.getName().getSuffixes()).containsExactly("PhD");
        assertThat(ana.getAffiliations().getFirst().getOrganization()).isEqualTo("Smith, Jones & Co");
        assertThat(ana.getAffiliations().getFirst().getTitle()).isEqualTo("CTO");
        assertThat(sink.people().getFirst().accounts()).singleElement().satisfies(account -> {
            assertThat(account.uri()).isEqualTo("https://www.linkedin.com/in/ana-a");
            assertThat(account.emails()).containsExactly("ana@example.org");
        });
        InteractionRecord connected = Fixtures.only(sink, "connect:");
        assertThat(connected.key()).isEqualTo("connect:ana-a");
        assertThat(connected.published()).isEqualTo(Instant.parse("2023-06-05T00:00:00Z"));
        assertThat(connected.precision()).isEqualTo(TimePrecision.DAY);
        assertThat(connected.origin().line()).isEqualTo(5);
    }

    @Test
    void messagesGoBothWays() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-small"));
        InteractionRecord sent = Fixtures.keyed(sink, "message:").getFirst();
        InteractionRecord received = Fixtures.keyed(sink, "message:").getLast();

        assertThat(sent.actor().key()).isEqualTo("mia-sen");
        assertThat(sent.targets().getFirst().account().key()).isEqualTo("ana-a");
        assertThat(sent.text()).isEqualTo("Hi Ana,\nlunch?");
        assertThat(sent.audience()).isEqualTo(Audience.ONE_TO_ONE);
        assertThat(received.actor().key()).isEqualTo("ana-a");
        assertThat(received.targets().getFirst().account().key()).isEqualTo("mia-sen");
        assertThat(received.published()).isEqualTo(Instant.parse("2024-08-02T11:30:05Z"));
        assertThat(received.conversation()).isEqualTo("2-abc==").isEqualTo(sent.conversation());
        assertThat(sink.conversations()).singleElement()
                .satisfies(thread -> assertThat(thread.members()).hasSize(2));
    }

    @Test
    void theEscapesOfCommentsAndSharesAreUndone() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-small"));

        assertThat(Fixtures.only(sink, "comment:").text()).isEqualTo("Great point, Ana!");
        assertThat(Fixtures.only(sink, "post:").text()).isEqualTo("First line\nSecond line");
        assertThat(Fixtures.only(sink, "post:").key()).isEqualTo("post:ugcpost:7458194261025673216");
        assertThat(Fixtures.only(sink, "reaction:").key()).isEqualTo("reaction:activity:7401794121226567681");
    }

    @Test
    void theTableOf2020HasNoPreambleAndNoAddresses() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2020"));

        assertThat(sink.people()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("name:ana ångström");
            assertThat(record.person().getFormattedName()).isEqualTo("Ana Ångström");
        });
        assertThat(Fixtures.only(sink, "connect:").published()).isEqualTo(Instant.parse("2019-11-14T00:00:00Z"));
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.FOREIGN_OWNER);
    }

    @Test
    void theLargeSampleIsReadWithItsKnownFaultsTold() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.zip("sample_export.zip"));

        assertThat(sink.owner().account().key()).isEqualTo("fake-ada-byron-lovelace");
        assertThat(sink.owner().names()).containsExactly("Ada Byron-Lovelace");
        assertThat(sink.owner().emails()).containsExactly("ada.example@example.com", "ada.personal@example.com");
        assertThat(sink.people()).hasSize(2000);
        assertThat(types(sink)).isEqualTo(Map.of(InteractionType.CONNECT, 2000L, InteractionType.MESSAGE, 19959L,
                InteractionType.INVITE, 162L, InteractionType.ENDORSE, 2200L, InteractionType.RECOMMEND, 48L,
                InteractionType.LIKE, 80L, InteractionType.COMMENT, 60L, InteractionType.POST, 25L,
                InteractionType.FOLLOW, 52L));
        assertThat(sink.conversations()).hasSize(463);
        assertThat(sink.gatherings()).hasSize(9);
        assertThat(sink.interactions()).extracting(InteractionRecord::key)
                .filteredOn(key -> key.startsWith("message:") || key.startsWith("comment:"))
                .doesNotHaveDuplicates();
        assertThat(sink.problems()).filteredOn(problem -> problem.file().equals("Shares.csv")
                && problem.code() == Problem.Code.MALFORMED).hasSize(25);
        assertThat(sink.problems()).anyMatch(problem -> problem.message().equals("41 drafts were left out."));
        assertThat(sink.problems()).filteredOn(problem -> problem.code() == Problem.Code.INVALID_VALUE)
                .extracting(Problem::file).containsOnly("Invitations.csv", "Endorsement_Given_Info.csv",
                        "Endorsement_Received_Info.csv");
        assertThat(sink.problems().size()).isLessThan(400);
    }
}
