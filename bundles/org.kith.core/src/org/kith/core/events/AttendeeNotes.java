package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.people.Note;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;

/** What to remember of an attendee, on the list and among the notes of the contact, as a part of a step. */
final class AttendeeNotes {
    private AttendeeNotes() {
    }

    /** Writes it down; false when it is blank or was written already. */
    static boolean write(Session session, Edit edit, Attendance one, String text) throws CoreException {
        if (text.isBlank()) {
            return false;
        }
        boolean news = !text.equals(one.getNote());
        String before = one.getNote();
        one.setNote(text);
        Person person = one.getPersonUid() == null ? null : edit.find(one.getPersonUid(), Person.class);
        if (person == null || person.getNotes().stream().anyMatch(note -> text.equals(note.getText()))) {
            return news;
        }
        Note note = person.getNotes().stream().filter(each -> before != null && before.equals(each.getText())
                && KnowledgeMerge.USER.equals(each.getSource())).findFirst().orElse(null);
        if (note == null) {
            note = PeopleFactory.eINSTANCE.createNote();
            note.setWritten(session.clock().instant());
            note.setSource(KnowledgeMerge.USER);
            person.getNotes().add(note);
        }
        note.setText(text);
        note.setSince(session.clock().instant());
        return true;
    }
}
