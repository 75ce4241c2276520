package org.kith.platform.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.model.people.AgentKind;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Person;
import org.kith.testkit.CollectingSink;

/** Each trap of the format by itself. */
class CardTrapsTest {
    @Test
    void aUidIsTheSameKeyHoweverItsVersionWritesIt() {
        String uuid = "0B0E3D2C-1111-4222-8333-444455556666";

        assertThat(Cards.card("4.0", "FN:A", "UID:urn:uuid:" + uuid).people().get(0).key())
                .isEqualTo(Cards.card("3.0", "FN:A", "UID:" + uuid).people().get(0).key())
                .isEqualTo("0b0e3d2c-1111-4222-8333-444455556666");
        assertThat(Cards.card("3.0", "FN:A").people().get(0).key()).isNull();
    }

    @Test
    void aBirthdayWithoutYearStaysWithoutYear() {
        assertThat(birthday("4.0", "BDAY:--0412")).extracting(PartialDate::getYear, PartialDate::getMonth,
                PartialDate::getDay).containsExactly(0, 4, 12);
        assertThat(birthday("3.0", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12").getYear()).isZero();
        assertThat(birthday("3.0", "BDAY;VALUE=date:1604-04-12").getYear()).isZero();
    }

    @Test
    void theFirstAndTheLastYearSurvive() {
        assertThat(birthday("4.0", "BDAY:00010101").getYear()).isEqualTo(1);
        assertThat(birthday("3.0", "BDAY:9999-12-31").getYear()).isEqualTo(9999);
        assertThat(birthday("4.0", "BDAY:20260231").getText()).isEqualTo("20260231");
        assertThat(birthday("4.0", "BDAY;VALUE=text:circa 1800").getText()).isEqualTo("circa 1800");
    }

    @Test
    void quotedPrintableIsDecodedInItsCharset() {
        Person person = Cards.person("2.1", "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen M=",
                "=FCller", "NOTE;QUOTED-PRINTABLE:One=0D=0A=", " two");

        assertThat(person.getFormattedName()).isEqualTo("Jürgen Müller");
        assertThat(person.note()).isEqualTo("One\n two");
    }

    @Test
    void rawBytesAreDecodedByTheCharsetOfTheirLine() {
        byte[] start = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=Shift_JIS:".getBytes(StandardCharsets.US_ASCII);
        byte[] name = "日本太郎".getBytes(Charset.forName("Shift_JIS"));
        byte[] rest = "\nNOTE:f\u00fcr\nEND:VCARD\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = new byte[start.length + name.length + rest.length];
        System.arraycopy(start, 0, file, 0, start.length);
        System.arraycopy(name, 0, file, start.length, name.length);
        System.arraycopy(rest, 0, file, start.length + name.length, rest.length);

        Person person = Cards.read(file).people().get(0).person();

        assertThat(person.getFormattedName()).isEqualTo("日本太郎");
        assertThat(person.note()).isEqualTo("für");
    }

    @Test
    void aUtf16FileIsReadAsAnyOther() {
        byte[] file = "\uFEFFBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Cards.read(file).people().get(0).person().getFormattedName()).isEqualTo("Zoë");
    }

    @Test
    void aCharacterCutByAFoldIsWholeAgain() {
        byte[] file = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Z\u00c3\r\n \u00ab\r\nEND:VCARD\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Cards.read(file).people().get(0).person().getFormattedName()).isEqualTo("Zë");
    }

    @Test
    void applesLabelsComeFromTheLineOfTheirGroup() {
        Person person = Cards.person("3.0", "FN:A", "item1.X-ABLabel:_$!<HomePage>!$_", "item1.URL:https://a.example",
                "item2.TEL:1", "item2.X-ABLabel:Her desk", "item3.X-ABRELATEDNAMES:Bo",
                "item3.X-ABLabel:_$!<Spouse>!$_",
                "item4.X-UNKNOWN:x", "item4.X-ABLabel:of nothing known");

        assertThat(person.getContactPoints()).extracting(ContactPoint::getLabel)
                .containsExactly("HomePage", "Her desk");
        assertThat(person.getRelationships().get(0).getTypes()).containsExactly("spouse");
        assertThat(person.getUnknownProperties()).extracting(kept -> kept.getLine())
                .containsExactly("item4.X-UNKNOWN:x", "item4.X-ABLabel:of nothing known");
        assertThat(person.getUnknownProperties()).extracting(kept -> kept.getPosition()).containsExactly(0, 1);
    }

    @Test
    void linesThatAreNotKnownSurviveWordForWord() {
        String[] unknown = {"X-FOO;P=\"a;b\";q=1:so\\, it\\;is", "KEY:data:x,abc", "g.NOVEL:1", "CLIENTPIDMAP:1;urn:x"};
        Person person = Cards.person("4.0", "FN:A", unknown[0], unknown[1], unknown[2], unknown[3]);

        assertThat(person.getUnknownProperties()).extracting(kept -> kept.getLine()).containsExactly(unknown);
        assertThat(person.getUnknownProperties()).extracting(kept -> kept.getVersion()).containsOnly("4.0");
        assertThat(Cards.exported(person)).contains(unknown);
    }

    @Test
    void aKnownLineWithMoreThanTheModelHoldsIsKeptAsWell() {
        Person person = Cards.person("4.0", "FN:A", "NOTE;AUTHOR-NAME=Bo:Hello");

        assertThat(person.note()).isEqualTo("Hello");
        assertThat(Cards.exported(person)).contains("\r\nNOTE;AUTHOR-NAME=Bo:Hello\r\n").doesNotContain("NOTE:Hello");
        person.getNotes().get(0).setText("Changed");
        assertThat(Cards.exported(person)).contains("\r\nNOTE:Changed\r\n").doesNotContain("\r\nNOTE;AUTHOR-NAME");
    }

    @Test
    void oldLinesAreWrappedWhereVersionFourWouldReadThemOtherwise() {
        Person person = Cards.person("2.1", "FN:A", "X-FOO;ENCODING=QUOTED-PRINTABLE:=41=", "=42", "X-BAR:plain");

        String file = Cards.exported(person);

        assertThat(file).contains("X-BAR:plain\r\n")
                .contains("X-KITH-LINE;X-VERSION=2.1:X-FOO\\;ENCODING=QUOTED-PRINTABLE:=41=42\r\n");
        assertThat(Cards.read(file).people().get(0).person().getUnknownProperties().get(0).getVersion())
                .isEqualTo("2.1");
    }

    @Test
    void aNestedAgentIsKeptWholeAndNamed() {
        CollectingSink read = Cards.card("2.1", "FN:Boss", "AGENT:", "BEGIN:VCARD", "VERSION:2.1", "FN:Helper",
                "TEL:1", "END:VCARD", "TEL:2");

        assertThat(read.people()).hasSize(1);
        Person boss = read.people().get(0).person();
        assertThat(boss.getRelationships().get(0).getText()).isEqualTo("Helper");
        assertThat(boss.getContactPoints()).extracting(ContactPoint::getValue).containsExactly("2");
        assertThat(boss.getUnknownProperties().get(0).getLine()).startsWith("AGENT:BEGIN:VCARD\\nVERSION:2.1\\n");
    }

    @Test
    void anInlinePictureIsKnownByItsHashAndAnAddressIsNeverLoaded() {
        String png = java.util.Base64.getEncoder().encodeToString(Traps.PNG);
        PersonRecord record = Cards.card("3.0", "FN:A", "PHOTO;ENCODING=b:" + png,
                "PHOTO;VALUE=uri:file:///etc/passwd").people().get(0);

        assertThat(record.photos()).containsOnlyKeys(Uids.sha256(Traps.PNG));
        assertThat(record.person().getPhotos().get(0).getMediaType()).isEqualTo("image/png");
        assertThat(record.person().getPhotos().get(1).getHash()).isNull();
        assertThat(record.person().getPhotos().get(1).getUri()).isEqualTo("file:///etc/passwd");
    }

    @Test
    void accountsAreThoseThatTheCardNames() {
        List<AccountRecord> accounts = Cards.card("3.0", "FN:Ada", "URL:https://www.linkedin.com/in/Ada-L%C3%B6w/?x=1",
                "X-SOCIALPROFILE;type=twitter;x-user=AdaL:http://twitter.com/AdaL", "URL:https://x.com/home",
                "IMPP;X-SERVICE-TYPE=Jabber:xmpp:Ada@Jabber.example", "URL:https://example.org/ada",
                "URL:https://social.example/@ada", "X-SKYPE:ada.l").people().get(0).accounts();

        assertThat(accounts).extracting(account -> account.platform() + " " + account.key()).containsExactly(
                "linkedin ada-löw", "x @adal", "xmpp ada@jabber.example", "mastodon ada@social.example",
                "skype @ada.l");
        assertThat(accounts.get(1).handle()).isEqualTo("AdaL");
        assertThat(accounts.get(0).displayName()).isEqualTo("Ada");
    }

    @Test
    void aLabelOfAnOlderVersionFindsItsAddress() {
        Person person = Cards.person("2.1", "FN:A", "LABEL;HOME:Weg 1", "ADR;WORK:;;Gasse 2;;;;",
                "ADR;HOME:;;Weg 1;;;;");

        assertThat(person.getContactPoints()).extracting(point -> point.getAddress().getLabel())
                .containsExactly(null, "Weg 1");
    }

    @Test
    void titlesFindTheirOrganizationByGroupElseByOrder() {
        Person person = Cards.person("4.0", "FN:A", "TITLE:First", "ORG:One;Unit", "b.ORG:Two", "b.TITLE:Second");

        assertThat(person.getAffiliations()).extracting(one -> one.getOrganization() + "/" + one.getTitle())
                .containsExactly("One/First", "Two/Second");
    }

    @Test
    void aCardWithoutNameIsKnownByWhatItHas() {
        assertThat(Cards.person("3.0", "N:Doe;Jo;;Dr.;").getFormattedName()).isEqualTo("Dr. Jo Doe");
        assertThat(Cards.person("3.0", "FN:", "ORG:Acme").getFormattedName()).isEqualTo("Acme");
        assertThat(Cards.person("2.1", "EMAIL:a@example.org").getFormattedName()).isEqualTo("a@example.org");
    }

    @Test
    void aGroupIsNoIndividual() {
        Person group = Cards.person("4.0", "KIND:group", "FN:Team", "MEMBER:urn:uuid:1");

        assertThat(group.getKind()).isEqualTo(AgentKind.GROUP);
        assertThat(Cards.exported(group)).contains("KIND:group\r\n", "MEMBER:urn:uuid:1\r\n");
    }

    @Test
    void timesAreReadInEveryForm() {
        assertThat(rev("REV:20240301T120000Z")).isEqualTo(Instant.parse("2024-03-01T12:00:00Z"));
        assertThat(rev("REV:2024-03-01T12:00:00.500+01:00")).isEqualTo(Instant.parse("2024-03-01T11:00:00Z"));
        assertThat(rev("REV:2024-03-01")).isEqualTo(Instant.parse("2024-03-01T00:00:00Z"));
        assertThat(rev("REV:yesterday")).isNull();
    }

    @Test
    void typesAndPreferenceAreReadInEveryVersion() {
        ContactPoint old = Cards.person("2.1", "FN:A", "TEL;HOME;PREF:1").getContactPoints().get(0);
        ContactPoint newer = Cards.person("4.0", "FN:A", "TEL;TYPE=\"home,voice\";PREF=7;X-Y=z:1")
                .getContactPoints().get(0);

        assertThat(old.getTypes()).containsExactly("home");
        assertThat(old.getPref()).isEqualTo(1);
        assertThat(newer.getTypes()).containsExactly("home", "voice");
        assertThat(newer.getPref()).isEqualTo(7);
        assertThat(newer.getParameters()).containsExactly("X-Y=z");
        assertThat(newer.getKind()).isEqualTo(ContactPointKind.PHONE);
    }

    private static Instant rev(String line) {
        return Cards.person("3.0", "FN:A", line).getRev();
    }

    private static PartialDate birthday(String version, String line) {
        return Cards.person(version, "FN:A", line).getBirthday();
    }
}
