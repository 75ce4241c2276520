package org.kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.kith.model.people.Account;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.Note;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;

class PeopleBehaviourTest {

    private final PeopleFactory make = PeopleFactory.eINSTANCE;

    @Test
    void anAccountIsThePersonsOfItsActiveLink() {
        Account account = make.createAccount();
        assertThat(account.personUid()).isNull();
        account.getLinks().add(link("old", false));
        account.getLinks().add(link("ada", true));

        assertThat(account.personUid()).isEqualTo("ada");
    }

    @Test
    void theNoteOfAPersonIsAllHerNotes() {
        Person person = make.createPerson();
        assertThat(person.note()).isNull();
        person.getNotes().add(note("likes tides"));
        person.getNotes().add(note("has a boat"));

        assertThat(person.note()).isEqualTo("likes tides\n\nhas a boat");
    }

    @Test
    void aPersonInTheTrashOrMergedIsNotActive() {
        Person person = make.createPerson();
        assertThat(person.isActive()).isTrue();
        person.setTrashed(Instant.EPOCH);
        assertThat(person.isActive()).isFalse();
        person.setTrashed(null);
        person.setMergedIntoUid("ada");
        assertThat(person.isActive()).isFalse();
    }

    private IdentityLink link(String person, boolean active) {
        IdentityLink link = make.createIdentityLink();
        link.setPersonUid(person);
        link.setActive(active);
        return link;
    }

    private Note note(String text) {
        Note note = make.createNote();
        note.setText(text);
        return note;
    }
}
