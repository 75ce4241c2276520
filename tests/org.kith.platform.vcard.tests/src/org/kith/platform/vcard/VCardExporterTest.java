package org.kith.platform.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.model.PartialDates;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Photo;

class VCardExporterTest {
    private static final PeopleFactory MAKE = PeopleFactory.eINSTANCE;

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndNoCharacterIsCut() {
        Person person = Cards.person("4.0", "FN:" + "Zoë 王伟 😀 ".repeat(30));

        String file = new String(Cards.export(List.of(record(person)), new ArrayList<>()), StandardCharsets.UTF_8);

        assertThat(file.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).doesNotContain("\uFFFD");
    }

    @Test
    void twoRunsGiveEqualBytes() {
        List<PersonRecord> people = Cards.read(Traps.file()).people();

        assertThat(Cards.export(people, new ArrayList<>())).isEqualTo(Cards.export(people, new ArrayList<>()));
    }

    @Test
    void aPersonOfAnotherSourceIsWrittenAndReadBack() {
        Person person = MAKE.createPerson();
        person.setUid("linkedin-ada");
        person.setFormattedName("Ada");
        person.getTags().add("math");
        ContactPoint plain = MAKE.createContactPoint();
        plain.setKind(ContactPointKind.ADDRESS);
        plain.setValue("1 Main St, Berlin");
        person.getContactPoints().add(plain);
        ContactPoint labelled = MAKE.createContactPoint();
        labelled.setKind(ContactPointKind.URL);
        labelled.setValue("https://example.org");
        labelled.setLabel("Blog");
        person.getContactPoints().add(labelled);
        Affiliation former = MAKE.createAffiliation();
        former.setOrganization("Acme");
        former.setTitle("Head");
        former.setStart(PartialDates.of(2019, 3, 0));
        former.setFormer(true);
        person.getAffiliations().add(former);

        Person back = Cards.read(Cards.exported(person)).people().get(0).person();

        assertThat(back.getUid()).isEqualTo("linkedin-ada");
        assertThat(back.getCategories()).containsExactly("math");
        assertThat(back.getContactPoints().get(0).getValue()).isEqualTo("1 Main St, Berlin");
        assertThat(back.getContactPoints().get(1).getLabel()).isEqualTo("Blog");
        assertThat(back.getAffiliations().get(0).isFormer()).isTrue();
        assertThat(PartialDates.format(back.getAffiliations().get(0).getStart())).isEqualTo("2019-03");
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheOthersAreWritten() {
        Person half = Cards.person("4.0", "FN:A");
        half.setFormattedName("half \ud800 pair");
        Person lost = Cards.person("4.0", "FN:Lost");
        Photo photo = MAKE.createPhoto();
        photo.setHash("0".repeat(64));
        lost.getPhotos().add(photo);
        List<Problem> problems = new ArrayList<>();

        String file = new String(Cards.export(List.of(record(half), record(lost), record(Cards.person("4.0", "FN:C"))),
                problems), StandardCharsets.UTF_8);

        assertThat(file).contains("FN:half \uFFFD pair", "FN:Lost", "FN:C");
        assertThat(problems).extracting(Problem::code).containsExactly(Code.NOT_WRITABLE, Code.NOT_WRITABLE);
        assertThat(problems.get(1).message()).contains("Lost");
    }

    @Test
    void groupsOfTwoSourcesAreKeptApart() {
        Person person = Cards.person("3.0", "FN:A", "item1.EMAIL:a@example.org", "item1.X-ABLabel:first");
        Person other = Cards.person("3.0", "FN:A", "item1.TEL:1", "item1.X-ABLabel:second", "item1.X-ODD:x");
        person.getContactPoints().forEach(point -> point.setSource("one"));
        other.getContactPoints().forEach(point -> point.setSource("two"));
        other.getUnknownProperties().forEach(kept -> kept.setSource("two"));
        person.getContactPoints().addAll(other.getContactPoints());
        person.getUnknownProperties().addAll(other.getUnknownProperties());

        assertThat(Cards.exported(person)).contains("item1.EMAIL:a@example.org\r\nitem1.X-ABLabel:first\r\n",
                "item2.TEL:1\r\nitem2.X-ABLabel:second\r\n", "item2.X-ODD:x\r\n");
    }

    @Test
    void oneUidThatIsWrittenInTwoWaysIsWrittenOnce() {
        Person person = Cards.person("4.0", "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "FN:A",
                "X-KITH-UID:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1", "X-KITH-UID:other");

        assertThat(Cards.exported(person)).contains("UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\n",
                "X-KITH-UID:other\r\n").doesNotContain("X-KITH-UID:4");
    }

    private static PersonRecord record(Person person) {
        return new PersonRecord(null, person, List.of(), Map.of(), null);
    }
}
