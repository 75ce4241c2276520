package org.kith.insight.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of attendees as people send them. */
class AttendeeListTest {
    @Test
    void linesAreNamesWithWhatElseTheySay() {
        assertThat(shown("""
                Attendees

                1. Ada Lovelace
                - Hopper, Grace
                • Mei Lin <mei@tides.example>
                Jonas Bauer, Werk GmbH
                "Nowak, Anna" <anna@nowak.example>
                Tom Silva – Hof & Co (Lisbon)
                van der Berg, Jan
                Maria Silva (Mills)
                Sam Roe (they/them)
                Ann Poe, PhD, Institute of Tides
                王伟
                john@smith.example
                Li Wei https://www.linkedin.com/in/liwei
                """)).containsExactly("Ada Lovelace|||", "Hopper, Grace|||", "Mei Lin||mei@tides.example|",
                "Jonas Bauer|Werk GmbH||", "Nowak, Anna||anna@nowak.example|", "Tom Silva|Hof & Co (Lisbon)||",
                "van der Berg, Jan|||", "Maria Silva|Mills||", "Sam Roe (they/them)|||",
                "Ann Poe, PhD|Institute of Tides||", "王伟|||", "||john@smith.example|",
                "Li Wei|||https://www.linkedin.com/in/liwei");
    }

    @Test
    void tablesAreReadByTheirHead() {
        String expected = "Ada Lovelace|Engines, Ltd|ada@engines.example|";
        assertThat(shown("Name,Company,E-mail\n\"Ada Lovelace\",\"Engines, Ltd\",ada@engines.example\n"))
                .containsExactly(expected);
        assertThat(shown("Vorname;Name;Firma;E-Mail\r\nAda;Lovelace;Engines, Ltd;ada@engines.example\r\n"))
                .containsExactly(expected);
        assertThat(shown("Email\tLast name\tFirst name\tTicket\tOrganisation\n"
                + "ada@engines.example\tLovelace\tAda\t17\tEngines, Ltd")).containsExactly(expected);
        assertThat(shown("Prénom,Nom,Twitter\nAda,Lovelace,@ada")).containsExactly("Ada Lovelace|||https://x.com/ada");
    }

    @Test
    void tablesWithoutAHeadAreReadByWhatTheyHold() {
        assertThat(shown("Ada Lovelace\tEngines\tada@engines.example\nMei Lin\tTides\tmei@tides.example"))
                .containsExactly("Ada Lovelace|Engines|ada@engines.example|", "Mei Lin|Tides|mei@tides.example|");
        assertThat(shown("Ada,Lovelace,Engines\nMei,Lin,Tides")).containsExactly("Ada Lovelace|Engines||",
                "Mei Lin|Tides||");
    }

    @Test
    void theToFieldOfALetterIsAList() {
        assertThat(shown("Ada Lovelace <ada@a.example>; \"Lin, Mei\" <mei@a.example>, tom@a.example"))
                .containsExactly("Ada Lovelace||ada@a.example|", "Lin, Mei||mei@a.example|", "||tom@a.example|");
        assertThat(shown("a@a.example, b@a.example")).containsExactly("||a@a.example|", "||b@a.example|");
    }

    @Test
    void encodingsAreFoundOut() {
        String text = "Name;Firma\nJörg Größe;Mühle\n";
        for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_8), text.getBytes(Charset.forName("windows-1252")),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16),
                text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(shown(AttendeeList.of(bytes))).containsExactly("Jörg Größe|Mühle||");
        }
    }

    @Test
    void duplicatesAreOneAndNamesakesAreTwo() {
        AttendeeList list = AttendeeList.of("Name,Company,Email\nAda Lovelace,Engines,ada@a.example\n"
                + "\"Lovelace, Ada\",,ADA@a.example\nAda Lovelace,Other,ada@b.example\nMei Lin,,\nMei  Lin,,\n");
        assertThat(shown(list)).containsExactly("Ada Lovelace|Engines|ada@a.example|",
                "Ada Lovelace|Other|ada@b.example|", "Mei Lin|||");
        assertThat(list.duplicates()).isEqualTo(2);
        assertThat(list.attendees().getFirst().lines()).containsExactly(2, 3);
    }

    @Test
    void whoHasNoNameIsCountedOrKeptByAddress() {
        AttendeeList list = AttendeeList.of("Name,Company,Email\n,Engines,\n,,ada@a.example\n,,\n???,,\n");
        assertThat(shown(list)).containsExactly("||ada@a.example|");
        assertThat(list.nameless()).containsExactly(2, 5);
        assertThat(list.lines()).isEqualTo(3);
    }

    @Test
    void nothingOneLineAndFiveThousand() {
        assertThat(AttendeeList.of("").attendees()).isEmpty();
        assertThat(AttendeeList.of(new byte[0]).attendees()).isEmpty();
        assertThat(AttendeeList.of("\n \n\t\n").lines()).isZero();
        assertThat(shown("Ada Lovelace")).containsExactly("Ada Lovelace|||");
        assertThat(shown("Name,Email")).isEmpty();
        String many = IntStream.range(0, 5000).mapToObj(i -> "Given" + i + " Family, Org" + i)
                .collect(Collectors.joining("\n"));
        assertThat(AttendeeList.of(many).attendees()).hasSize(5000);
    }

    @Test
    void aLineWithoutEndIsReadInTime() {
        for (String endless : List.of("a@" + "b.".repeat(200_000) + "@", "\"".repeat(100_000), "(".repeat(300_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> AttendeeList.of(endless));
        }
    }

    @Test
    void brokenQuotesLoseNobody() {
        assertThat(shown("Name,Company\n\"Ada Lovelace,Engines\nMei \"Li\" Lin,Tides\n"))
                .containsExactly("\"Ada Lovelace|Engines||", "Mei \"Li\" Lin|Tides||");
    }

    private static List<String> shown(String text) {
        return shown(AttendeeList.of(text));
    }

    private static List<String> shown(AttendeeList list) {
        return list.attendees().stream().map(each -> String.join("|", each.name(), each.organization(), each.email(),
                each.profile())).toList();
    }
}
