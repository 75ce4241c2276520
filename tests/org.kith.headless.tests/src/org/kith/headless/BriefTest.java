package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of guests, the brief of an event and who was there, from the command line. */
class BriefTest {
    private static final String ZOFIE = "11111111-2222-4333-8444-555555555555";

    @TempDir
    private Path folder;
    private Kith kith;

    @BeforeEach
    void start() throws Exception {
        kith = new Kith(folder);
        kith.run("me", "--name", "Ada Byron", "--email", "ada@example.org").done();
        kith.run("import", kith.cards().toString(), kith.calendar().toString()).done();
    }

    @AfterEach
    void end() {
        kith.close();
    }

    @Test
    void aListIsMatchedInThreeEncodings() throws Exception {
        String list = "Name;Organisation;Email\nŽofie Nováková;Vodárna;\nZofie Novakova;Elsewhere;\n"
                + "Zofka;;ZOFIE@example.org\nNobody Known;;\n\n;;\nNobody Known;;\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            Path file = Files.write(folder.resolve("list.csv"), list.getBytes(charset));
            Map<String, Object> answer = kith.run("match", file.toString(), "--json").map();
            assertThat(attendees(answer)).as(charset.name()).extracting(each -> each.get("verdict")).containsExactly(
                    "POSSIBLE", "POSSIBLE", "MATCHED", "GUEST");
            assertThat(attendees(answer).get(2)).containsEntry("uid", ZOFIE);
            assertThat(answer).containsEntry("duplicates", 1L);
        }
        Path latin = Files.write(folder.resolve("latin.txt"), "Jos\u00e9 Mu\u00f1oz\n".getBytes("windows-1252"));
        assertThat(attendees(kith.run("match", latin.toString(), "--json").done().map()))
                .extracting(each -> each.get("name")).containsExactly("José Muñoz");
    }

    @Test
    void emptyLongAndMissingListsAreSaidInWords() throws Exception {
        assertThat(kith.run("match", kith.file("none.csv", "").toString())).satisfies(none -> {
            assertThat(none.code()).isEqualTo(3);
            assertThat(none.err()).contains("nobody on the list").contains("none.csv");
        });
        assertThat(kith.run("match", kith.file("blank.txt", "-\n?\n").toString()).err()).contains("None of the 2 lines");
        assertThat(kith.run("match", folder.resolve("nowhere.csv").toString()).err()).contains("There is no file");
        assertThat(kith.run("match").code()).isEqualTo(2);
        Path nameless = kith.file("nameless.csv", "Name,Email\nBob Stone,\n,\n\"  \",x\n");
        assertThat(kith.run("match", nameless.toString())).satisfies(some -> {
            assertThat(some.code()).isEqualTo(1);
            assertThat(some.err()).contains("nobody can be made");
        });
        Path many = kith.file("many.txt", IntStream.range(0, 5000).mapToObj(i -> "Guest" + i + " Number" + i)
                .collect(Collectors.joining("\n")));
        assertThat(attendees(kith.run("match", many.toString(), "--json").done().map())).hasSize(5000);
    }

    @Test
    void cardsAndACalendarAreListsToo() throws Exception {
        assertThat(attendees(kith.run("match", kith.cards().toString(), "--json").done().map()))
                .extracting(each -> each.get("verdict")).containsExactly("MATCHED", "MATCHED");
        assertThat(attendees(kith.run("match", kith.calendar().toString(), "--json").done().map()))
                .singleElement().satisfies(one -> assertThat(one).containsEntry("uid", ZOFIE));
        assertThat(kith.run("people", "--json").done().list()).as("nothing is imported").hasSize(3);
    }

    @Test
    void matchedGuestsArePutOnTheEventOnce() throws Exception {
        Path list = kith.file("list.csv", "Name,Email\nMei,mei@example.jp\nŽofie Nováková,\nBob Stone,bob@example.org\n");
        assertThat(kith.run("match", list.toString(), "--event", "summer EVENING").done().err())
                .contains("Put on the list: 3.");
        assertThat(guests()).extracting(each -> each.get("name")).containsExactly("Žofie", "田中 芽衣",
                "Žofie Nováková", "Bob Stone");
        assertThat(guests().get(2)).as("a name alone is not linked").containsEntry("uid", null);
        assertThat(kith.run("match", list.toString(), "--event", "Summer evening").done().err())
                .contains("Put on the list: 0.");
        assertThat(guests()).hasSize(4);
        assertThat(kith.run("match", list.toString(), "--event", "Winter").err()).contains("There is no event");
    }

    @Test
    void theBriefIsWellFormedAndHoldsNothingRemote() throws Exception {
        kith.run("edit", ZOFIE, "formattedName=<script>alert(1)</script> & \"Žofie\" \u202Eevil").done();
        Path to = folder.resolve("out/brief.html");
        assertThat(kith.run("brief", "Summer evening", "--to", to.toString(), "--json").done().map())
                .containsEntry("attending", 1L).containsEntry("connected", 1L).containsEntry("neverSpoken", 1L);
        String html = Files.readString(to);
        assertThat(html).contains("1 attending; you are already connected with 1.").contains("&lt;script&gt;")
                .doesNotContain("<script", "http://", "https://", "\u202E");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("article").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("h2").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & \"Žofie\" evil");
        assertThat(kith.run("brief", "Summer evening").done().out()).contains("1 attending");
        assertThat(kith.run("brief", "Summer evening", "--to", "brief.doc").code()).isEqualTo(2);
        assertThat(kith.run("brief", "Nothing").code()).isEqualTo(3);
    }

    @Test
    void whoWasThereIsOneStep() throws Exception {
        String mei = "66666666-7777-4888-9999-aaaaaaaaaaaa";
        Path list = kith.file("list.txt", "Mei <mei@example.jp>\nBob Stone\n");
        kith.run("match", list.toString(), "--event", "Summer evening").done();
        Path file = kith.file("attended.csv", "uid,name,presence,note\n,Žofie,MET,\"Likes tea, a lot\"\n" + mei
                + ",,seen,\n,Bob Stone,ABSENT,\n,Nobody,MET,\n,Bob Stone,perhaps,\n");

        Kith.Answer answer = kith.run("attended", "Summer evening", file.toString(), "--json");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.map()).containsEntry("met", 1L).containsEntry("seen", 1L).containsEntry("absent", 1L)
                .containsEntry("notes", 1L);
        assertThat(answer.err()).contains("Line 5", "is not on the list", "Line 6", "perhaps");
        assertThat(guests()).extracting(each -> each.get("presence")).containsExactly("MET", "SEEN", "ABSENT");
        assertThat(kith.run("show", ZOFIE, "--json").done().out()).contains("Likes tea, a lot").contains("\"met\"");
        assertThat(meetings()).isEqualTo(1);
        assertThat(kith.run("attended", "Summer evening", file.toString()).code()).isEqualTo(1);
        assertThat(meetings()).as("the same again").isEqualTo(1);
        assertThat(kith.run("attended", "Summer evening", kith.file("empty.csv", "name,presence\n").toString()).err())
                .contains("nobody in this file");
        assertThat(kith.run("attended", "Summer evening", kith.file("odd.csv", "a,b\n1,2\n").toString()).err())
                .contains("name,presence,note");
    }

    @Test
    void aMeetingThatTheCalendarCountedIsNotCountedAgain() throws Exception {
        Path calendar = kith.file("coffee.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//EN
                BEGIN:VEVENT
                UID:coffee@example.org
                DTSTAMP:20260501T000000Z
                DTSTART:20260510T090000Z
                DTEND:20260510T100000Z
                SUMMARY:Coffee
                ORGANIZER:mailto:ada@example.org
                ATTENDEE;CN=Žofie;PARTSTAT=ACCEPTED:mailto:zofie@example.org
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        kith.run("import", calendar.toString()).done();
        assertThat(meetings()).as("counted by the calendar").isEqualTo(1);

        kith.run("attended", "Coffee", kith.file("met.csv", ZOFIE + ",M,\n").toString()).done();

        assertThat(meetings()).isEqualTo(1);
        assertThat(kith.run("show", ZOFIE, "--json").done().out()).contains("\"met\"");
    }

    private long meetings() throws Exception {
        return kith.run("timeline", ZOFIE, "--json").done().list().stream()
                .filter(row -> row.get("type").equals("MEETING")).count();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> guests() throws Exception {
        return (List<Map<String, Object>>) kith.run("events", "--json").done().list().stream()
                .filter(each -> each.get("summary").equals("Summer evening")).findFirst().orElseThrow()
                .get("attendees");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> attendees(Map<String, Object> answer) {
        return (List<Map<String, Object>>) answer.get("attendees");
    }
}
