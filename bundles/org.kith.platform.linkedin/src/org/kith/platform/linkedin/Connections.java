package org.kith.platform.linkedin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.ExternalId;
import org.kith.model.people.Note;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.StructuredName;

/**
 * The people I am connected with, each a contact, with the day of the connection and my own notes about them. Rows
 * without a name are members who hide themselves; they are counted.
 */
final class Connections {
    private static final PeopleFactory NEW = PeopleFactory.eINSTANCE;

    private final Reading reading;
    private final Map<String, List<Note>> notes = new HashMap<>();
    private final Map<String, Row> noted = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private long hidden;
    private String file = "";

    Connections(Reading reading) {
        this.reading = reading;
    }

    /** Reads my notes and the connections. */
    void read() {
        reading.each(Table.NOTES, this::note);
        reading.each(Table.CONNECTIONS, this::one);
        noted.forEach((key, row) -> {
            if (notes.containsKey(key)) {
                Person person = person(row.get("connection first name"), row.get("connection last name"));
                person.getNotes().addAll(notes.remove(key));
                tell(key, person, account(key, person.getFormattedName(), List.of(), row), row);
            }
        });
        if (hidden > 0) {
            reading.sink.problem(Problem.in(Problem.Code.LEFT_OUT, file,
                    Trouble.format(Messages.Connections_hidden, hidden)));
        }
    }

    private void note(Row row, Trouble trouble) {
        String text = row.raw("note").strip();
        String name = Names.whole(row.get("connection first name"), row.get("connection last name"));
        String key = Profile.key(row.get("connection profile url"));
        key = key == null ? reading.names.key(name) : key;
        if (text.isEmpty() || key == null) {
            trouble.at(Problem.Code.MALFORMED, row.origin().line(), Messages.Connections_note, row.origin().line());
            return;
        }
        Note note = NEW.createNote();
        note.setText(text);
        if (!row.get("created on").isEmpty()) {
            note.setWritten(reading.time(Table.NOTES, row.get("created on"), row, trouble).at());
        }
        notes.computeIfAbsent(key, one -> new ArrayList<>(1)).add(note);
        noted.putIfAbsent(key, row);
    }

    private void one(Row row, Trouble trouble) {
        file = row.origin().file();
        String first = row.get("first name");
        String last = row.get("last name");
        if (first.isEmpty() && last.isEmpty()) {
            hidden++;
            return;
        }
        Stamp.Time time = reading.time(Table.CONNECTIONS, row.get("connected on"), row, trouble);
        Person person = person(first, last);
        String name = person.getFormattedName();
        String key = Profile.key(row.get("url"));
        key = key == null && !row.has("url") ? reading.names.key(name) : key;
        if (key == null) {
            key = "name:" + name.toLowerCase(Locale.ROOT);
            if (keys.contains(key)) {
                key = key + ' ' + row.get("connected on").toLowerCase(Locale.ROOT);
            }
        }
        if (!keys.add(key)) {
            trouble.at(Problem.Code.LEFT_OUT, row.origin().line(), Messages.Connections_twice, row.origin().line());
            return;
        }
        List<String> mails = mails(row.get("email address"), person);
        employer(row, person);
        if (notes.containsKey(key)) {
            person.getNotes().addAll(notes.remove(key));
        }
        AccountRecord account = account(key, name, mails, row);
        tell(key, person, account, row);
        InteractionRecord.Builder connected = reading.start(InteractionType.CONNECT, "connect:" + key, reading.me, time,
                row);
        reading.sink.interaction(connected.target(account.ref(), TargetRole.PARTICIPANT).build());
    }

    private void tell(String key, Person person, AccountRecord account, Row row) {
        if (account.uri() != null) {
            ContactPoint profile = NEW.createContactPoint();
            profile.setKind(ContactPointKind.SOCIAL);
            profile.setService(LinkedInArchive.PLATFORM);
            profile.setValue(account.uri());
            person.getContactPoints().add(profile);
            ExternalId id = NEW.createExternalId();
            id.setSystem(LinkedInArchive.PLATFORM);
            id.setValue(key);
            person.getExternalIds().add(id);
        }
        reading.sink.person(new PersonRecord(key, person, List.of(account), Map.of(), row.origin()));
    }

    /** What stands behind a comma in the last name are degrees. */
    private static Person person(String first, String last) {
        Person person = NEW.createPerson();
        StructuredName name = NEW.createStructuredName();
        String[] parts = last.split(",");
        name.setGiven(first.isEmpty() ? null : first);
        String family = parts.length == 0 ? "" : parts[0].strip();
        name.setFamily(family.isEmpty() ? null : family);
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                name.getSuffixes().add(parts[i].strip());
            }
        }
        person.setName(name);
        person.setFormattedName(Names.whole(first, last));
        if (person.getFormattedName().isEmpty()) {
            person.setFormattedName((first + ' ' + last).strip());
        }
        return person;
    }

    private static List<String> mails(String text, Person person) {
        String mail = text.toLowerCase(Locale.ROOT);
        if (mail.indexOf('@') < 1 || mail.indexOf(' ') >= 0) {
            return List.of();
        }
        ContactPoint point = NEW.createContactPoint();
        point.setKind(ContactPointKind.EMAIL);
        point.setValue(text);
        person.getContactPoints().add(point);
        return List.of(mail);
    }

    private static void employer(Row row, Person person) {
        if (row.get("company").isEmpty() && row.get("position").isEmpty()) {
            return;
        }
        Affiliation work = NEW.createAffiliation();
        work.setOrganization(row.get("company").isEmpty() ? null : row.get("company"));
        work.setTitle(row.get("position").isEmpty() ? null : row.get("position"));
        person.getAffiliations().add(work);
    }

    private static AccountRecord account(String key, String name, List<String> mails, Row row) {
        AccountRecord.Builder account = AccountRecord.of(LinkedInArchive.PLATFORM, key).displayName(name).emails(mails)
                .origin(row.origin());
        if (key.indexOf(':') < 0) {
            account.handle(key).uri(Profile.address(key));
        }
        return account.build();
    }
}
