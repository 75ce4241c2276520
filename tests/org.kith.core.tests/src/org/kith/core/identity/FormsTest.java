package org.kith.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparison forms of names, addresses and profiles. */
class FormsTest {
    @ParameterizedTest
    @CsvSource({"Ağaoğlu,agaoglu", "Łukasz,lukasz", "Bjørn,bjorn", "Straße,strasse", "ISIK ışık,isik isik",
        "ＦＵＬＬ,full", "É,e", "Æsir,aesir"})
    void foldingLeavesCaseAndMarksOut(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"https://twitter.com/Ada,x.com/ada", "http://www.x.com/ada/?s=20,x.com/ada",
        "https://mobile.twitter.com/ada#top,x.com/ada",
        "https://de.linkedin.com/in/Ada-Lovelace/details/x,linkedin.com/in/ada-lovelace",
        "www.linkedin.com/in/ada,linkedin.com/in/ada", "https://chaos.social/@Ada,chaos.social/@ada",
        "https://linkedin.com/in/j%C3%B6rg,linkedin.com/in/jörg"})
    void aProfileHasOneForm(String address, String form) {
        assertThat(ProfileAddress.canonical(address)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org", "https://example.org/", "mailto:ada@example.org", "ada@example.org",
        "javascript:alert(1)", "ftp://example.org/a", "nothing"})
    void whatIsNoProfileHasNone(String address) {
        assertThat(ProfileAddress.canonical(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://www.Example.org,example.org", "example.org,example.org"})
    void aHomePageIsItsHostAndNoProfile(String address, String form) {
        assertThat(ProfileAddress.home(address)).contains(form);
        assertThat(ProfileAddress.home(address + "/ada")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ada Lovelace,A. Lovelace,true", "Ada,Ada Lovelace,true", "Ada Byron,Anna Byron,false",
        "John Smith Jr.,John Smith,false", "'',Ada,true", "José García,Jose Garcia,true"})
    void namesMayAgree(String one, String other, boolean agree) {
        assertThat(NameAgreement.possible(one, other)).isEqualTo(agree);
    }

    @Test
    void phonesAreDigits() {
        assertThat(ContactKeys.phone("+49 (30) 123-456").orElseThrow().value()).isEqualTo("+4930123456");
        assertThat(ContactKeys.phone("0049 30 123456").orElseThrow().value()).isEqualTo("+4930123456");
        assertThat(ContactKeys.phone("12")).isEmpty();
    }

    @Test
    void uidsAreStableAndCardsKeepFineOnes() {
        assertThat(Uids.account("x", "1")).isEqualTo(Uids.account("x", "1")).isNotEqualTo(Uids.account("x", "2"));
        assertThat(Uids.ofCard("urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"))
                .contains("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1");
        assertThat(Uids.ofCard("1")).isEmpty();
    }
}
