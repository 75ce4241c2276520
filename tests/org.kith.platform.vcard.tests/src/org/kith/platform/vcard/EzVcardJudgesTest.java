package org.kith.platform.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.Telephone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.platform.PersonRecord;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Person;

/** ez-vcard, a reader that others wrote, sees in a card and in what we make of it what we see. */
class EzVcardJudgesTest {
    static List<String> fixtures() {
        return Cards.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void weReadTheFixturesAsItDoes(String name) {
        List<VCard> theirs = Ezvcard.parse(new String(Cards.fixture(name).bytes(name + ".vcf"),
                StandardCharsets.UTF_8)).all();
        List<PersonRecord> ours = Cards.read(Cards.fixture(name)).people();

        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.size(); i++) {
            assertSame(ours.get(i).person(), theirs.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void itReadsWhatWeWriteOfTheFixtures(String name) {
        assertJudged(Cards.read(Cards.fixture(name)).people());
    }

    @Test
    void itReadsWhatWeWriteOfTheTraps() {
        assertJudged(Cards.read(Traps.file()).people());
    }

    private static void assertJudged(List<PersonRecord> people) {
        byte[] file = Cards.export(people, new ArrayList<>());
        List<VCard> theirs = Ezvcard.parse(new String(file, StandardCharsets.UTF_8)).all();

        assertThat(theirs).hasSameSizeAs(people);
        for (int i = 0; i < people.size(); i++) {
            assertThat(theirs.get(i).getVersion()).isEqualTo(VCardVersion.V4_0);
            assertThat(theirs.get(i).getFormattedName().getValue())
                    .isEqualTo(people.get(i).person().getFormattedName());
            assertSame(people.get(i).person(), theirs.get(i));
            assertThat(theirs.get(i).getPhotos().stream().filter(photo -> photo.getData() != null)).as("pictures")
                    .hasSameSizeAs(people.get(i).person().getPhotos().stream()
                            .filter(photo -> photo.getHash() != null).toList());
        }
    }

    private static void assertSame(Person ours, VCard theirs) {
        assertThat(values(ours, ContactPointKind.EMAIL)).as("mail")
                .isEqualTo(theirs.getEmails().stream().map(Email::getValue).toList());
        assertThat(ours.getContactPoints().stream().filter(point -> point.getKind() == ContactPointKind.PHONE
                && !point.getParameters().contains("VALUE=uri")).map(ContactPoint::getValue)).as("telephone")
                .containsExactlyElementsOf(theirs.getTelephoneNumbers().stream().map(Telephone::getText)
                        .filter(Objects::nonNull).toList());
        assertThat(ours.getContactPoints().stream().filter(one -> one.getKind() == ContactPointKind.ADDRESS
                && one.getAddress().getStreet() != null)).as("addresses")
                .hasSameSizeAs(theirs.getAddresses().stream().filter(one -> one.getStreetAddress() != null).toList());
        assertThat(ours.getNotes().stream().map(note -> note.getText())).as("notes")
                .containsExactlyElementsOf(theirs.getNotes().stream().map(Note::getValue)
                        .filter(text -> text != null && !text.isBlank())
                        .map(text -> text.replace("\r\n", "\n")).toList());
        assertThat(ours.getName() == null ? null : ours.getName().getGiven()).as("given name").isEqualTo(
                theirs.getStructuredName() == null || theirs.getStructuredName().getGiven() == null ? null
                        : theirs.getStructuredName().getGiven().strip());
    }

    private static List<String> values(Person person, ContactPointKind kind) {
        return person.getContactPoints().stream().filter(point -> point.getKind() == kind).map(ContactPoint::getValue)
                .toList();
    }
}
