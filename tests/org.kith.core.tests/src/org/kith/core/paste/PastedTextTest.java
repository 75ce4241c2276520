package org.kith.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.paste.Pasted.Phone;
import org.kith.core.paste.Pasted.Postal;

/** What people paste. */
class PastedTextTest {
    @Test
    void aSignatureSplitsItself() {
        Pasted pasted = PastedText.read("""
                --
                Mei Tanaka
                Head of Research, Tidal Mills GmbH
                Hafenstraße 12
                20457 Hamburg
                Germany
                Tel.: +49 40 1234567 | Mobile: +49 170 7654321
                mei@tidalmills.example · www.tidalmills.example/mei
                """);

        assertThat(pasted.name()).isEqualTo("Mei Tanaka");
        assertThat(pasted.title()).isEqualTo("Head of Research");
        assertThat(pasted.organization()).isEqualTo("Tidal Mills GmbH");
        assertThat(pasted.phones()).containsExactly(new Phone(null, "+49 40 1234567"),
                new Phone("cell", "+49 170 7654321"));
        assertThat(pasted.emails()).containsExactly("mei@tidalmills.example");
        assertThat(pasted.links()).containsExactly("https://www.tidalmills.example/mei");
        assertThat(pasted.address()).isEqualTo(new Postal("Hafenstraße 12", null, "20457", "Hamburg", null, "Germany"));
        assertThat(pasted.rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "12 Mill Lane, London SW1A 2AA, United Kingdom | 12 Mill Lane | SW1A 2AA | London | - | United Kingdom",
        "1600 Harbor Street, Springfield, IL 62701 | 1600 Harbor Street | 62701 | Springfield | IL | -",
        "500 Elm Ave, Portland OR 97205-1234, USA | 500 Elm Ave | 97205-1234 | Portland | OR | USA",
        "Prinsengracht 263, 1016 GV Amsterdam | Prinsengracht 263 | 1016 GV | Amsterdam | - | -",
        "12 rue des Moulins, 75001 Paris, France | 12 rue des Moulins | 75001 | Paris | - | France",
        "Bahnhofstrasse 1, CH-8001 Zürich, Schweiz | Bahnhofstrasse 1 | 8001 | Zürich | - | Schweiz"})
    void aPostalAddressOnOneLine(String line, String street, String code, String town, String region, String country) {
        Postal address = PastedText.read(line).address();

        assertThat(address.street()).isEqualTo(street);
        assertThat(address.postalCode()).isEqualTo(code);
        if (town != null) {
            assertThat(address.locality()).isEqualTo(town);
        }
        assertThat(address.country()).isEqualTo(country);
    }

    @Test
    void anAddressOfTwoLinesAlone() {
        Pasted pasted = PastedText.read("Unter den Linden 5\n10117 Berlin");

        assertThat(pasted.address()).isEqualTo(new Postal("Unter den Linden 5", null, "10117", "Berlin", null, null));
        assertThat(pasted.phones()).isEmpty();
        assertThat(pasted.name()).isNull();
    }

    @Test
    void aFloorIsNoStreet() {
        assertThat(PastedText.read("Ada Park\n3rd floor\n7 High Street\nCambridge CB2 1TN").address())
                .isEqualTo(new Postal("7 High Street", "3rd floor", "CB2 1TN", "Cambridge", null, null));
    }

    @Test
    void aMailWithItsNameAlone() {
        Pasted pasted = PastedText.read("Deniz Ağaoğlu <deniz@example.org>");

        assertThat(pasted.name()).isEqualTo("Deniz Ağaoğlu");
        assertThat(pasted.emails()).containsExactly("deniz@example.org");
        assertThat(pasted.isSeveral()).isTrue();
    }

    @Test
    void aPlainWordIsLeftAlone() {
        assertThat(PastedText.read("Tuesday").isSeveral()).isFalse();
        assertThat(PastedText.read("").isSeveral()).isFalse();
        assertThat(PastedText.read("2026-03-12").phones()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsKept() {
        Pasted pasted = PastedText.read("Mei Tanaka\nmei@example.org\nOffice hours 10 to 12 on request");

        assertThat(pasted.rest()).containsExactly("Office hours 10 to 12 on request");
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String noise = "a1.".repeat(40_000) + "\n" + "+1 2 3 4 5 6 ".repeat(5_000);

        assertThat(PastedText.read(noise).rest()).isNotNull();
    }
}
