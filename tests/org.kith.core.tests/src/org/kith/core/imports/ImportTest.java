package org.kith.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.imports.Counts.Subject.ACCOUNTS;
import static org.kith.core.imports.Counts.Subject.EVENTS;
import static org.kith.core.imports.Counts.Subject.INTERACTIONS;
import static org.kith.core.imports.Counts.Subject.PEOPLE;
import static org.kith.core.imports.Desk.account;
import static org.kith.core.imports.Desk.card;
import static org.kith.core.imports.Desk.like;
import static org.kith.core.imports.Desk.message;
import static org.kith.core.imports.Desk.owner;
import static org.kith.core.imports.Desk.ref;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TargetRole;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.Presence;
import org.kith.model.people.Account;
import org.kith.store.AccountKey;
import org.kith.store.AccountQuery;
import org.kith.store.BatchRow;

/** What an import brings, and what it leaves alone. */
class ImportTest {
    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static final Desk.Script ARCHIVE = (sink, monitor) -> {
        sink.owner(owner("1"));
        sink.account(AccountRecord.of("x", "2").handle("ada").displayName("Ada").followsMe(true).build());
        sink.person(card("c1", "Grace Hopper", "grace@example.org"));
        sink.interaction(message("m1", "1", "2", "hello"));
        sink.interaction(message("m2", "2", "1", "hi"));
        sink.interaction(like("l1", "1", "3"));
        sink.interaction(InteractionRecord.of("x", InteractionType.LIKE, null).actor(ref("1"))
                .target(ref("4"), TargetRole.AUTHOR).build());
    };

    @Test
    void bringsPeopleAccountsAndInteractions() throws Exception {
        ImportResult result = desk.load(ARCHIVE);
        assertThat(result.state()).isEqualTo(BatchRow.State.COMPLETE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.counts().added(INTERACTIONS)).isEqualTo(4);
        assertThat(result.counts().added(ACCOUNTS)).isEqualTo(4);
        assertThat(desk.names()).containsExactly("Ada", "Grace Hopper");
        assertThat(desk.interaction("m1").orElseThrow().direction()).isEqualTo(Direction.OUT);
        assertThat(desk.interaction("m2").orElseThrow().direction()).isEqualTo(Direction.IN);
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        desk.load(ARCHIVE);
        String before = desk.everything();
        desk.later(java.time.Duration.ofDays(1));
        ImportResult again = desk.load(ARCHIVE);
        assertThat(desk.everything()).isEqualTo(before);
        assertThat(again.counts().added(INTERACTIONS)).isZero();
        assertThat(again.counts().unchanged(INTERACTIONS)).isEqualTo(4);
        assertThat(again.counts().updated(ACCOUNTS)).isZero();
        assertThat(again.counts().unchanged(PEOPLE)).isEqualTo(1);
    }

    @Test
    void anOverlappingNewerOneAddsOnlyWhatIsNew() throws Exception {
        desk.load(ARCHIVE);
        ImportResult newer = desk.load((sink, monitor) -> {
            ARCHIVE.read(sink, monitor);
            sink.interaction(message("m3", "2", "1", "news"));
            sink.person(card("c2", "Alan", null));
        });
        assertThat(newer.counts().added(INTERACTIONS)).isEqualTo(1);
        assertThat(newer.counts().added(PEOPLE)).isEqualTo(1);
        assertThat(desk.timeline()).hasSize(5);
    }

    @Test
    void aChangedInteractionIsReplaced() throws Exception {
        desk.load(ARCHIVE);
        ImportResult newer = desk.load((sink, monitor) -> {
            sink.owner(owner("1"));
            sink.interaction(message("m1", "1", "2", "hello, edited"));
        });
        assertThat(newer.counts().updated(INTERACTIONS)).isEqualTo(1);
        assertThat(desk.interaction("m1").orElseThrow().text()).isEqualTo("hello, edited");
        assertThat(desk.timeline()).hasSize(4);
    }

    @Test
    void ofTwoRecordsWithOneKeyTheFirstCounts() throws Exception {
        Desk.Script twice = (sink, monitor) -> {
            sink.owner(owner("1"));
            sink.interaction(message("m1", "1", "2", "first"));
            sink.interaction(message("m1", "1", "2", "second"));
        };
        desk.load(twice);
        String before = desk.everything();
        desk.load(twice);
        assertThat(desk.everything()).isEqualTo(before);
        assertThat(desk.interaction("m1").orElseThrow().text()).isEqualTo("first");
    }

    @Test
    void theFirstOwnerIsTakenForMeAndItIsSaid() throws Exception {
        ImportResult result = desk.load(ARCHIVE);
        assertThat(desk.session().me().emails()).containsExactly("me@example.org");
        assertThat(desk.session().me().owns(new AccountKey("x", "1"))).isTrue();
        assertThat(result.notes()).anyMatch(note -> note.contains("taken to be you"));
    }

    @Test
    void anOwnerWithTheHandleOfMyAccountIsMe() throws Exception {
        desk.load((sink, monitor) -> sink.owner(new OwnerRecord(account("@me", "me"), List.of("Me Myself"), List.of())));
        ImportResult archive = desk.load((sink, monitor) -> {
            sink.owner(new OwnerRecord(account("1400", "Me"), List.of("Me Myself"), List.of()));
            sink.person(card("c2", "Ada", null, account("2", "ada")));
            sink.interaction(message("m7", "1400", "2", "from me"));
        });

        assertThat(archive.problems()).extracting(Problem::code).doesNotContain(Problem.Code.FOREIGN_OWNER);
        assertThat(desk.session().me().owns(new AccountKey("x", "1400"))).isTrue();
        assertThat(desk.interaction("m7").orElseThrow().direction()).isEqualTo(Direction.OUT);
    }

    @Test
    void aSecondOwnerOfThePlatformIsKeptApart() throws Exception {
        desk.load(ARCHIVE);
        ImportResult other = desk.load((sink, monitor) -> {
            sink.owner(owner("99"));
            sink.account(AccountRecord.of("x", "98").followsMe(true).build());
            sink.person(card("c9", "Somebody Else", null));
            sink.interaction(message("o1", "99", "98", "not mine"));
        });
        assertThat(other.problems()).extracting(Problem::code).contains(Problem.Code.FOREIGN_OWNER);
        assertThat(desk.interaction("o1").orElseThrow().direction()).isEqualTo(Direction.NONE);
        assertThat(desk.names()).containsExactly("Ada", "Grace Hopper");
        assertThat(desk.store().accounts(new AccountQuery("x", false, null, null, 0)))
                .filteredOn(row -> row.key().key().equals("98")).allMatch(row -> row.followsMe() == null);
    }

    @Test
    void oneToOneContactMakesAContactAndPublicContactDoesNot() throws Exception {
        desk.load(ARCHIVE);
        assertThat(desk.row("Ada").accounts()).extracting(row -> row.key().key()).containsExactly("2");
        assertThat(desk.store().accounts(new AccountQuery("x", false, false, null, 0)))
                .extracting(row -> row.key().key()).containsExactlyInAnyOrder("3", "4");
    }

    @Test
    void nobodyIsFoundByName() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(card("a", "Jonas Weber", "jonas@one.example")));
        desk.load("linkedin", (sink, monitor) -> sink.person(card("b", "Jonas Weber", "jonas@two.example")));
        assertThat(desk.names()).containsExactly("Jonas Weber", "Jonas Weber");
    }

    @Test
    void theSameEmailLinksCardsOfDifferentSources() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(card("a", "Jonas Weber", "Jonas@One.example")));
        desk.load("linkedin", (sink, monitor) -> sink.person(card("b", "J. Weber", "jonas@one.example",
                AccountRecord.of("linkedin", "jweber").build())));
        assertThat(desk.names()).containsExactly("Jonas Weber");
        assertThat(desk.row("Jonas Weber").accounts()).hasSize(1);
    }

    @Test
    void aSharedMailboxLinksNobody() throws Exception {
        desk.load("vcard", (sink, monitor) -> {
            sink.person(card("a", "Ada Byron", "family@example.org"));
            sink.person(card("b", "Anna Byron", "family@example.org"));
        });
        desk.load("linkedin", (sink, monitor) -> {
            sink.person(card("c", "Augusta Byron", "family@example.org"));
            sink.interaction(InteractionRecord.of("mail", InteractionType.EMAIL, "e1")
                    .actor(AccountRef.of("mail", "family@example.org")).build());
        });
        assertThat(desk.names()).containsExactly("Ada Byron", "Anna Byron", "Augusta Byron");
        assertThat(desk.store().accounts(new AccountQuery("mail", null, null, null, 0)))
                .allMatch(row -> row.personUid() == null);
    }

    @Test
    void theSameProfileAddressLinksAnAccountWhicheverCameFirst() throws Exception {
        desk.load((sink, monitor) -> sink.account(AccountRecord.of("x", "7").uri("https://twitter.com/Mei").build()));
        desk.load("vcard", (sink, monitor) -> {
            var card = card("m", "Mei Tanaka", null);
            card.person().getContactPoints().add(Desk.point(org.kith.model.people.ContactPointKind.URL,
                    "https://www.x.com/mei/?ref=card"));
            sink.person(card);
        });
        desk.load((sink, monitor) -> sink.account(AccountRecord.of("linkedin", "mei").uri("https://x.com/mei")
                .build()));
        assertThat(desk.row("Mei Tanaka").accounts()).extracting(row -> row.key().platform())
                .containsExactlyInAnyOrder("x", "linkedin");
    }

    @Test
    void theSameHomePageLinksWhereTheNameAgreesAndNeverByItself() throws Exception {
        desk.load("vcard", (sink, monitor) -> {
            var mei = card("m", "Mei Tanaka", null);
            mei.person().getContactPoints().add(Desk.point(org.kith.model.people.ContactPointKind.URL,
                    "https://www.mei.example"));
            sink.person(mei);
            var ben = card("b", "Ben Ali", null);
            ben.person().getContactPoints().add(Desk.point(org.kith.model.people.ContactPointKind.URL,
                    "https://acme.example/"));
            sink.person(ben);
        });
        desk.load("feeds", (sink, monitor) -> {
            sink.account(AccountRecord.of("feeds", "mei.example").uri("http://mei.example/").displayName("Mei Tanaka")
                    .build());
            sink.account(AccountRecord.of("feeds", "acme.example").uri("https://acme.example/")
                    .displayName("Acme news").build());
            sink.account(AccountRecord.of("x", "9").uri("https://acme.example/").build());
        });
        assertThat(desk.row("Mei Tanaka").accounts()).extracting(row -> row.key().key()).containsExactly("mei.example");
        assertThat(desk.row("Ben Ali").accounts()).isEmpty();
    }

    @Test
    void twoCardsOfOneCompanyAreNotOnePerson() throws Exception {
        for (String name : List.of("Ben Ali", "Mei Tanaka")) {
            desk.load(name.equals("Ben Ali") ? "vcard" : "linkedin", (sink, monitor) -> {
                var card = card(name, name, null);
                card.person().getContactPoints().add(Desk.point(org.kith.model.people.ContactPointKind.URL,
                        "https://acme.example/"));
                sink.person(card);
            });
        }
        assertThat(desk.names()).containsExactlyInAnyOrder("Ben Ali", "Mei Tanaka");
    }

    @Test
    void whatASourceSeesOfAnotherPlatformCountsThere() throws Exception {
        desk.load("notices", (sink, monitor) -> {
            sink.account(AccountRecord.of("linkedin", "mia").build());
            sink.coverage(new CoverageRecord(AccountRef.of("linkedin", "mia"), SignalKind.LIKE, Direction.IN,
                    CoverageState.OBSERVED, null, Desk.NOW));
        });
        assertThat(desk.store().coverage()).singleElement().satisfies(row -> {
            assertThat(row.platform()).isEqualTo("linkedin");
            assertThat(row.account()).isPositive();
        });
    }

    @Test
    void whatOthersDidWithoutMeHasNoDirection() throws Exception {
        desk.load("feeds", (sink, monitor) -> sink.interaction(InteractionRecord
                .of("feeds", InteractionType.POST, "p")
                .actor(AccountRef.of("feeds", "mei.example")).at(Desk.NOW).summary("Tidal mills").build()));
        assertThat(desk.session().store().interactions(List.of(1L))).singleElement()
                .satisfies(row -> assertThat(row.direction()).isEqualTo(Direction.NONE));
    }

    @Test
    void anAccountNamedInTheCardIsLinked() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(card("m", "Mei", null, account("8", "mei"))));
        desk.load("linkedin", (sink, monitor) -> sink.person(card("l", "Mei Tanaka", null, account("8", "mei"))));
        assertThat(desk.names()).hasSize(1);
        Account account = desk.session().documents().load(desk.row(desk.names().getFirst()).accounts().getFirst()
                .uid(), Account.class).orElseThrow();
        assertThat(account.activeLink().getEvidence()).isEqualTo("named in the card");
    }

    @Test
    void theUsersOwnValueBeatsAnImportAndListsAddUp() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(card("a", "Ada", "ada@one.example")));
        String uid = desk.row("Ada").uid();
        new org.kith.core.operations.EditFeatures(desk.session(), uid, List.of("formattedName=Countess Ada"))
                .run(Desk.QUIET);
        desk.load("vcard", (sink, monitor) -> sink.person(card("a", "Ada L.", "ada@two.example")));
        assertThat(desk.row("Countess Ada").emails()).containsExactly("ada@one.example", "ada@two.example");
    }

    @Test
    void aNewNameFromTheSourceReplacesItsOlderOne() throws Exception {
        desk.load("vcard", (sink, monitor) -> sink.person(card("a", "Ada", "ada@one.example")));
        ImportResult second = desk.load("vcard", (sink, monitor) -> sink.person(card("a", "Ada King", null)));
        assertThat(second.counts().updated(PEOPLE)).isEqualTo(1);
        assertThat(desk.row("Ada King").emails()).containsExactly("ada@one.example");
    }

    @Test
    void aCardWithoutUidIsKnownByNameAndAddress() throws Exception {
        Desk.Script card = (sink, monitor) -> sink.person(card(null, "Ada", "ada@one.example"));
        desk.load("vcard", card);
        desk.load("vcard", card);
        assertThat(desk.names()).containsExactly("Ada");
    }

    @Test
    void whoeverWasDeletedForGoodStaysAway() throws Exception {
        desk.load(ARCHIVE);
        new org.kith.core.operations.ForgetPerson(desk.session(), desk.row("Ada").uid()).run(Desk.QUIET);
        new org.kith.core.operations.ForgetPerson(desk.session(), desk.row("Grace Hopper").uid()).run(Desk.QUIET);
        assertThat(desk.everything()).doesNotContain("Ada").doesNotContain("grace@");
        ImportResult again = desk.load(ARCHIVE);
        assertThat(desk.names()).isEmpty();
        assertThat(desk.timeline()).extracting(row -> row.key()).doesNotContain("m1", "m2");
        assertThat(again.problems()).extracting(Problem::code).containsExactly(Problem.Code.LEFT_OUT);
    }

    @Test
    void handlesKeepTheirHistory() throws Exception {
        desk.load((sink, monitor) -> sink.account(account("5", "old")));
        desk.load((sink, monitor) -> sink.account(account("5", "new")));
        Account account = desk.session().documents().load(org.kith.core.identity.Uids.account("x", "5"), Account.class)
                .orElseThrow();
        assertThat(account.getUsername()).isEqualTo("new");
        assertThat(account.getHandles()).extracting(handle -> handle.getUsername()).containsExactly("old", "new");
        String before = desk.everything();
        desk.load((sink, monitor) -> sink.account(account("5", "new")));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void eventsFindTheirPeopleByAddressAndStayTheSame() throws Exception {
        Desk.Script calendar = (sink, monitor) -> sink.gathering(party());
        desk.load("vcard", (sink, monitor) -> sink.person(card("a", "Ada", "ada@one.example")));
        ImportResult first = desk.load("ical", calendar);
        String before = desk.everything();
        ImportResult second = desk.load("ical", calendar);
        assertThat(desk.everything()).isEqualTo(before);
        assertThat(first.counts().added(EVENTS)).isEqualTo(1);
        assertThat(second.counts().unchanged(EVENTS)).isEqualTo(1);
        Gathering stored = desk.session().documents().load(desk.store().events(org.kith.store.EventQuery.all())
                .getFirst().uid(), Gathering.class).orElseThrow();
        assertThat(stored.getAttendances().getFirst().getVerdict()).isEqualTo(MatchVerdict.MATCHED);
        assertThat(stored.getAttendances().getFirst().getPresence()).isEqualTo(Presence.EXPECTED);
    }

    private static GatheringRecord party() {
        Gathering event = MeetFactory.eINSTANCE.createGathering();
        event.setSummary("Mixer");
        event.setStart(Instant.parse("2026-12-01T18:00:00Z"));
        Attendance ada = MeetFactory.eINSTANCE.createAttendance();
        ada.setName("Ada");
        ada.setEmail("ada@one.example");
        event.getAttendances().add(ada);
        return new GatheringRecord("mixer-1", event, List.of(), Origin.in("mixer.ics"));
    }
}
