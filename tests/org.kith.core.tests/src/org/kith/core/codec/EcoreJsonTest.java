package org.kith.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kith.model.people.Account;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Ternary;

class EcoreJsonTest {
    private final EcoreJson json = new EcoreJson();

    @Test
    void aPersonComesBackEqual() throws IOException {
        Person person = mei();

        EObject read = json.read(json.toBytes(person));

        assertThat(EcoreUtil.equals(person, read)).isTrue();
    }

    @Test
    void equalObjectsGiveEqualBytes() {
        assertThat(json.toBytes(mei())).isEqualTo(json.toBytes(mei()));
    }

    @Test
    void unsetFeaturesAreLeftOut() {
        Person person = PeopleFactory.eINSTANCE.createPerson();
        person.setUid("p1");

        assertThat(text(person)).isEqualTo("{\"_\":\"people.Person\",\"uid\":\"p1\"}");
    }

    @Test
    void anAccountKeepsItsLinksAndTernaries() throws IOException {
        Account account = PeopleFactory.eINSTANCE.createAccount();
        account.setUid("a1");
        account.setFollowsMe(Ternary.YES);
        IdentityLink link = PeopleFactory.eINSTANCE.createIdentityLink();
        link.setPersonUid("p1");
        link.setActive(true);
        account.getLinks().add(link);

        Account read = (Account) json.read(json.toBytes(account));

        assertThat(read.getFollowsMe()).isEqualTo(Ternary.YES);
        assertThat(read.personUid()).isEqualTo("p1");
    }

    @Test
    void anUnknownFeatureIsRefusedByName() {
        assertThatThrownBy(() -> json.read(bytes("{\"_\":\"people.Person\",\"uid\":\"p1\",\"shoe\":44}")))
                .isInstanceOf(IOException.class).hasMessageContaining("people.Person has no feature shoe");
    }

    @Test
    void anUnknownClassIsRefusedByName() {
        assertThatThrownBy(() -> json.read(bytes("{\"_\":\"java.lang.Runtime\"}")))
                .isInstanceOf(IOException.class).hasMessageContaining("no such class");
    }

    @Test
    void anUnknownLiteralIsRefused() {
        assertThatThrownBy(() -> json.read(bytes("{\"_\":\"people.Account\",\"followsMe\":\"MAYBE\"}")))
                .isInstanceOf(IOException.class).hasMessageContaining("Ternary has no value MAYBE");
    }

    private String text(EObject object) {
        return new String(json.toBytes(object), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Person mei() {
        Person person = PeopleFactory.eINSTANCE.createPerson();
        person.setUid("p-mei");
        person.setFormattedName("Mei Tanaka 田中芽衣 🌊");
        person.setCreated(Instant.parse("2026-03-12T08:00:00.123Z"));
        person.getNicknames().add("Mei \"M\" \\ Tanaka");
        PartialDate birthday = PeopleFactory.eINSTANCE.createPartialDate();
        birthday.setMonth(2);
        birthday.setDay(29);
        person.setBirthday(birthday);
        ContactPoint mail = PeopleFactory.eINSTANCE.createContactPoint();
        mail.setKind(ContactPointKind.EMAIL);
        mail.setValue("mei@example.org");
        mail.setConfidence(.5);
        person.getContactPoints().add(mail);
        return person;
    }
}
