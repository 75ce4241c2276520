package org.kith.platform.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TimePrecision;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class TrapsTest {
    private static final String MIA = "Mia Sen,https://www.linkedin.com/in/mia-sen";

    private static CollectingSink messages(String rows) throws CoreException {
        return Fixtures.read(Fixtures.mine().with("messages.csv", Fixtures.MESSAGES + rows));
    }

    private static String row(String from, String to, String content) {
        return "2-x,," + from + "," + to + ",2024-08-02 10:00:00 UTC,," + content + ",INBOX,,No\n";
    }

    @Test
    void fileNamesMatchWithoutCaseSpacesUnderscoresAndNumber() {
        assertThat(Table.named("Comments_17529409.csv")).isEqualTo(Table.COMMENTS);
        assertThat(Table.named("connections (1).csv")).isEqualTo(Table.CONNECTIONS);
        assertThat(Table.named("Endorsement Received Info.csv")).isEqualTo(Table.ENDORSED);
        assertThat(Table.named("MEMBER_FOLLOWS_2.csv")).isEqualTo(Table.FOLLOWS);
        assertThat(Table.named("company follows.csv")).isEqualTo(Table.COMPANIES);
        assertThat(Table.named("guide_messages.csv")).isNull();
    }

    @Test
    void aRenamedTableIsKnownByItsColumns() throws Exception {
        ScriptedArchive alone = ScriptedArchive.named("people.csv").with("people.csv",
                new String(Fixtures.folder("synthetic-small").bytes("Connections.csv"), "UTF-8"));

        assertThat(new LinkedInArchive().recognize(alone, new NullProgressMonitor()).confidence()).isEqualTo(90);
        assertThat(Fixtures.read(alone).people()).hasSize(1);
    }

    @Test
    void aForeignTableWithACommonNameIsNotTaken() {
        ScriptedArchive foreign = ScriptedArchive.named("a.zip").with("Contacts.csv", "Name,E-mail\nAna,a@b.c\n")
                .with("Comments.csv", "id,body\n1,hi\n").with("Events.csv", "title;when\n");

        assertThat(new LinkedInArchive().recognize(foreign, new NullProgressMonitor()).confidence()).isZero();
    }

    @Test
    void theSlugIsFoundHoweverTheAddressIsWritten() {
        assertThat(Profile.key("https://www.linkedin.com/in/Ana-A/?x=1")).isEqualTo("ana-a");
        assertThat(Profile.key("www.linkedin.com/in/ana-a")).isEqualTo("ana-a");
        assertThat(Profile.key("https://de.linkedin.com/in/jos%C3%A9-b")).isEqualTo("josé-b");
        assertThat(Profile.address("josé-b")).isEqualTo("https://www.linkedin.com/in/jos%C3%A9-b");
        assertThat(Profile.key("https://www.linkedin.com/in/UNKNOWN")).isNull();
        assertThat(Profile.key("https://example.org/in/ana")).isNull();
        assertThat(Profile.key("")).isNull();
    }

    @Test
    void recipientsAreSplitByAddressAndNotByName() throws Exception {
        InteractionRecord message = Fixtures.only(messages(row(MIA,
                "\"Ana Ångström, PhD, Ben Baker\",\"https://www.linkedin.com/in/ana-a,https://www.linkedin.com/in/"
                        + "ben-b\"",
                "hi")), "message:");

        assertThat(message.targets()).extracting(target -> target.account().key()).containsExactly("ana-a", "ben-b");
        assertThat(message.audience()).isEqualTo(Audience.GROUP);
        assertThat(message.recipients()).isEqualTo(2);
    }

    @Test
    void draftsAndAdvertisementsAreLeftOutAndCounted() throws Exception {
        CollectingSink sink = messages(row(MIA, "Ana,https://www.linkedin.com/in/ana-a", "draft").replace(",No\n",
                ",Yes\n")
                + row("Firm,", "Mia Sen,https://www.linkedin.com/in/mia-sen",
                        "\"<p class=\"\"spinmail-quill-editor__spin-break\"\">Buy</p>\""));

        assertThat(Fixtures.keyed(sink, "message:")).isEmpty();
        assertThat(sink.problems()).extracting(Problem::message).containsExactly("1 draft was left out.",
                "1 sponsored message was left out.");
    }

    @Test
    void htmlBecomesText() {
        assertThat(HtmlText.plain("<p>Hi&nbsp;Ana &amp; Ben,</p><p>see <a href=\"http://x\">this</a><br/>now</p>"
                + "<script>alert(1)</script>")).isEqualTo("Hi Ana & Ben,\nsee this\nnow");
        assertThat(HtmlText.plain("a < b && b > c &amp; <3")).isEqualTo("a < b && b > c &amp; <3");
    }

    @Test
    void theLayoutOf2026HasEveryFieldQuotedAndRealLineBreaks() throws Exception {
        String quoted = ("\"" + Fixtures.MESSAGES.strip().replace(",", "\",\"") + "\"\n")
                + "\"2-x\",\"\",\"Ana\",\"https://www.linkedin.com/in/ana-a\",\"Mia Sen\","
                + "\"https://www.linkedin.com/in/mia-sen\",\"2026-06-01 14:03:22 UTC\",\"\",\"one\n\ntwo \"\"q\"\"\","
                + "\"INBOX\",\"\",\"No\"\n";
        InteractionRecord message = Fixtures.only(Fixtures.read(Fixtures.mine().with("messages.csv", quoted)),
                "message:");

        assertThat(message.text()).isEqualTo("one\n\ntwo \"q\"");
        assertThat(message.actor().key()).isEqualTo("ana-a");
    }

    @Test
    void beforeTheAddressesWhoeverElseWroteIsTheRecipient() throws Exception {
        String old = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("messages.csv", old
                + "c1,," + MIA + ",\"Smith, Ana\",2021-01-01 10:00:00 UTC,,hi,INBOX\n"
                + "c1,,Ana Smith,https://www.linkedin.com/in/ana-s,Mia Sen,2021-01-01 11:00:00 UTC,,yo,INBOX\n"
                + "c2,," + MIA + ",Ben Baker,2021-01-01 12:00:00 UTC,,hey,INBOX\n"));

        assertThat(Fixtures.keyed(sink, "message:")).extracting(one -> one.targets().getFirst().account().key())
                .containsExactly("ana-s", "mia-sen", "ben-b");
    }

    @Test
    void aMessageHasOneKeyInAllLayouts() throws Exception {
        String old = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
                + "2-x,," + MIA + ",Ana,2024-08-02 10:00:00 UTC,,hi,INBOX\n";

        assertThat(Fixtures.only(Fixtures.read(Fixtures.mine().with("messages.csv", old)), "message:").key())
                .isEqualTo(Fixtures.only(messages(row(MIA, "Ana,https://www.linkedin.com/in/ana-a", "hi")), "message:")
                        .key());
    }

    @Test
    void membersWhoLeftAreNotOnePerson() throws Exception {
        CollectingSink sink = messages(row("LinkedIn Member,", MIA, "a") + row("LinkedIn Member,", MIA, "b")
                .replace("2-x", "2-y"));

        assertThat(Fixtures.keyed(sink, "message:")).extracting(one -> one.actor().key())
                .containsExactly("gone:2-x", "gone:2-y");
    }

    @Test
    void whoIAmIsToldByTheNameThatWrites() throws Exception {
        CollectingSink sink = Fixtures.read(ScriptedArchive.named("a")
                .with("Profile.csv", "First Name,Last Name,Headline\nMia,\"Sen, MSc\",Maker\n")
                .with("messages.csv", Fixtures.MESSAGES + row(MIA, "Ana,https://www.linkedin.com/in/ana-a", "x")));

        assertThat(sink.owner().account().key()).isEqualTo("mia-sen");
        assertThat(sink.owner().account().bio()).isEqualTo("Maker");
    }

    @Test
    void whoIAmIsToldByBeingEverywhere() throws Exception {
        CollectingSink sink = Fixtures.read(ScriptedArchive.named("messages.csv").with("messages.csv", Fixtures.MESSAGES
                + row(MIA, "Ana,https://www.linkedin.com/in/ana-a", "x")
                + row("Ben,https://www.linkedin.com/in/ben-b", MIA, "y").replace("2-x", "2-y")));

        assertThat(sink.owner().account().key()).isEqualTo("mia-sen");
    }

    @Test
    void eachFileHasItsOwnWayToWriteTimes() {
        assertThat(Stamp.DAY.read("08 Feb 2026").precision()).isEqualTo(TimePrecision.DAY);
        assertThat(Stamp.DASHED.read("2025-06-01 14:03:22 UTC").at()).isEqualTo(Instant.parse("2025-06-01T14:03:22Z"));
        assertThat(Stamp.DASHED.read("2026-02-09 01:21:47").at()).isEqualTo(Instant.parse("2026-02-09T01:21:47Z"));
        assertThat(Stamp.AMERICAN.read("1/29/26, 2:37 PM").at()).isEqualTo(Instant.parse("2026-01-29T14:37:00Z"));
        assertThat(Stamp.AMERICAN.read("12/31/23, 9:05\u202fPM").at()).isEqualTo(Instant.parse("2023-12-31T21:05:00Z"));
        assertThat(Stamp.SLASHED.read("2024/02/01 15:02:55 UTC").at()).isEqualTo(Instant.parse("2024-02-01T15:02:55Z"));
        assertThat(Stamp.AMERICAN.read("29/1/26, 2:37 PM")).isNull();
        assertThat(Stamp.DAY.read("30 Feb 2026")).isNull();
        assertThat(Stamp.DAY.read("2026-02-08")).isNull();
    }

    @Test
    void impossibleTimesLeaveTheRecordWithoutTime() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv", Fixtures.CONNECTIONS
                + "A,A,https://www.linkedin.com/in/a,,,,01 Jan 0001\nB,B,https://www.linkedin.com/in/b,,,,01 Jan 1604\n"
                + "C,C,https://www.linkedin.com/in/c,,,,01 Jan 9999\nD,D,https://www.linkedin.com/in/d,,,,\n"));

        assertThat(sink.people()).hasSize(4);
        assertThat(Fixtures.keyed(sink, "connect:")).extracting(InteractionRecord::precision)
                .containsOnly(TimePrecision.UNKNOWN);
        assertThat(Fixtures.codes(sink)).hasSize(4).containsOnly(Problem.Code.INVALID_VALUE);
    }

    @Test
    void endorsementsGoBothWaysAndAddressesLackTheirScheme() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Endorsement_Received_Info.csv",
                "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement "
                        + "Status\n"
                        + "2024/02/01 15:02:55 UTC,Java,Ana,A,www.linkedin.com/in/Ana-A,ACCEPTED\n")
                .with("Endorsement_Given_Info.csv",
                        "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status\n"
                                + "2022/02/01 15:02:55 UTC,Tea,Ben,Baker,PENDING\n"));
        InteractionRecord received = Fixtures.only(sink, "endorse:from:");
        InteractionRecord given = Fixtures.only(sink, "endorse:to:");

        assertThat(received.actor().key()).isEqualTo("ana-a");
        assertThat(received.targets().getFirst().account().key()).isEqualTo("mia-sen");
        assertThat(received.summary()).isEqualTo("Java");
        assertThat(given.actor().key()).isEqualTo("mia-sen");
        assertThat(given.targets().getFirst().account().key()).isEqualTo("ben-b");
    }

    @Test
    void recommendationsComeByNameAndNamesakesStayNames() throws Exception {
        String header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv", Fixtures.CONNECTIONS
                + "Ana,A,https://www.linkedin.com/in/ana-a,,,,08 Feb 2026\n"
                + "Jo,Li,https://www.linkedin.com/in/jo-1,,,,08 Feb 2026\n"
                + "Jo,Li,https://www.linkedin.com/in/jo-2,,,,08 Feb 2026\n")
                .with("Recommendations_Received.csv", header + "Ana,A,Firm,CTO,Splendid,\"06/26/19, 04:26 PM\","
                        + "VISIBLE\n")
                .with("Recommendations_Given.csv", header + "Jo,Li,Firm,CEO,Great,\"06/26/19, 04:26 PM\",VISIBLE\n"));

        InteractionRecord received = Fixtures.only(sink, "recommend:from:");
        assertThat(received.actor().key()).isEqualTo("ana-a");
        assertThat(received.text()).isEqualTo("Splendid");
        assertThat(received.published()).isEqualTo(Instant.parse("2019-06-26T16:26:00Z"));
        assertThat(Fixtures.only(sink, "recommend:to:").targets().getFirst().account().key()).isEqualTo("name:jo li");
    }

    @Test
    void anInvitationWithoutWordsIsNoPrivateTalk() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-small"));

        assertThat(Fixtures.only(sink, "invite:to:").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(Fixtures.only(sink, "invite:from:").audience()).isEqualTo(Audience.ONE_TO_ONE);
        assertThat(Fixtures.only(sink, "invite:from:").actor().key()).isEqualTo("cleo-c");
        assertThat(Fixtures.only(sink, "invite:from:").published()).isEqualTo(Instant.parse("2023-12-31T21:05:00Z"));
    }

    @Test
    void theAuthorOfAPostIsTakenFromItsAddressWhereItStands() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Reactions.csv", "Date,Type,Link\n"
                + "2024-05-01 09:00:00,PRAISE,https://www.linkedin.com/posts/"
                + "ana-a_topic-activity-7401794121226567681-AbCd\n"
                + "2024-05-02 09:00:00,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A99\n"));

        InteractionRecord known = Fixtures.only(sink, "reaction:activity:7401794121226567681");
        assertThat(known.targets().getFirst().account().key()).isEqualTo("ana-a");
        assertThat(known.summary()).isEqualTo("praise");
        assertThat(Fixtures.only(sink, "reaction:share:99").targets()).isEmpty();
    }

    @Test
    void commentsEscapeTheirQuotesWithABackslash() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Comments_17.csv", "Date,Link,Message\n"
                + "2024-05-08 09:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7,\"He said \\\"no, "
                + "never\\\", twice\"\n"
                + "2024-05-09 09:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7,plain\n"));

        assertThat(Fixtures.keyed(sink, "comment:")).extracting(InteractionRecord::text)
                .containsExactly("He said \"no, never\", twice", "plain");
    }

    @Test
    void followsComeByNameAndAreNotTakenForAConnection() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv", Fixtures.CONNECTIONS
                + "Ana,A,https://www.linkedin.com/in/ana-a,,,,08 Feb 2026\n")
                .with("Member_Follows.csv", "Notes:\n\"Some words, quoted\"\n\nDate,Status,FullName\n"
                        + "2025-04-01 00:00:00,Active,Ana A\n2025-04-02 00:00:00,Unfollow,Ben B\n"));

        assertThat(Fixtures.only(sink, "follow:").targets().getFirst().account().key()).isEqualTo("name:ana a");
        assertThat(sink.problems()).extracting(Problem::message)
                .containsExactly("1 member whom you no longer follow left out.");
    }

    @Test
    void myOwnNotesComeWithThePerson() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv", Fixtures.CONNECTIONS
                + "Ana,A,https://www.linkedin.com/in/ana-a,,,,08 Feb 2026\n")
                .with("Notes.csv", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created "
                        + "On,Edited On\n"
                        + "Ana,A,https://www.linkedin.com/in/ana-a,\"Likes tea,\nnot coffee\",2026-02-09 01:21:47,\n"
                        + "Cleo,C,https://www.linkedin.com/in/cleo-c,Met in Rome,,\n"));

        assertThat(sink.people()).hasSize(2);
        assertThat(sink.people().getFirst().person().getNotes().getFirst().getText())
                .isEqualTo("Likes tea,\nnot coffee");
        assertThat(sink.people().getLast().key()).isEqualTo("cleo-c");
    }

    @Test
    void anEventHasMyAnswerAndNobodyElses() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Events.csv", "Event Name,Event Time,Status,"
                + "External Url\n"
                + "Summit,2025-03-05 13:00:00 UTC,ATTENDING,https://example.com/e\nFair,,INTERESTED,\n"));

        Attendance mine = sink.gatherings().getFirst().gathering().getAttendances().getFirst();
        assertThat(sink.gatherings().getFirst().gathering().getStart())
                .isEqualTo(Instant.parse("2025-03-05T13:00:00Z"));
        assertThat(mine.getPartStat()).isEqualTo(PartStat.ACCEPTED);
        assertThat(mine.getPresence()).isEqualTo(Presence.EXPECTED);
        assertThat(sink.gatherings().getLast().gathering().getStart()).isNull();
    }

    @Test
    void theUploadedAddressBookMakesNoContacts() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("ImportedContacts.csv",
                "Source,FirstName,LastName,Emails,PhoneNumbers\nGmail,Ana,A,\"Ana@Example.org, a2@example.org\","
                        + "1\nGmail,Ben,B,,2\n"));

        assertThat(sink.people()).isEmpty();
        assertThat(sink.accounts()).extracting(account -> account.platform() + " " + account.key())
                .containsExactly("mail ana@example.org", "mail a2@example.org");
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.LEFT_OUT);
    }

    @Test
    void conversationsWithAMachineAreIgnored() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine()
                .with("guide_messages.csv", Fixtures.MESSAGES + row(MIA, "Coach,", "hi"))
                .with("learning_role_play_messages.csv", Fixtures.MESSAGES));

        assertThat(Fixtures.keyed(sink, "message:")).isEmpty();
        assertThat(sink.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Problem.Code.NOT_UNDERSTOOD));
    }

    @Test
    void coverageSaysWhatThisArchiveSees() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("messages.csv", Fixtures.MESSAGES));

        assertThat(sink.coverages()).filteredOn(one -> one.state() == CoverageState.OBSERVED)
                .extracting(one -> one.kind() + " " + one.direction()).containsExactly("MESSAGE IN", "MESSAGE OUT");
        assertThat(sink.coverages()).filteredOn(one -> one.kind() == SignalKind.LIKE
                && one.direction() == Direction.IN).singleElement()
                .satisfies(likes -> assertThat(likes.state()).isEqualTo(CoverageState.NEVER));
        assertThat(sink.coverages()).filteredOn(one -> one.kind() == SignalKind.MESSAGE)
                .allSatisfy(one -> assertThat(one.to()).isEqualTo(Instant.parse("2026-06-30T00:00:00Z")));
    }

    @Test
    void sharingAnothersPostIsAShare() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Shares.csv",
                "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
                        + "2024-05-07 16:41:18,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1,,https://"
                        + "www.linkedin.com/posts/ana-a_x-activity-5-q,,CONNECTIONS\n"
                        + "2024-05-07 16:41:19,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A2,\"Say "
                        + "\"\"\"\"yes\"\"\"\"\",https://example.org,,PUBLIC\n"));

        assertThat(Fixtures.only(sink, "post:share:1")).satisfies(share -> {
            assertThat(share.type()).isEqualTo(InteractionType.SHARE);
            assertThat(share.audience()).isEqualTo(Audience.FOLLOWERS);
        });
        assertThat(Fixtures.only(sink, "post:share:2").text()).isEqualTo("Say \"yes\"");
    }
}
