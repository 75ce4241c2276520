package org.kith.ui.people.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.PartialDates;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.MediaRole;
import org.kith.model.people.Person;
import org.kith.model.people.Photo;
import org.kith.store.AccountRow;
import org.kith.store.Blob;

/** Reads sheets of people. Blocks; not on the UI thread. */
final class SheetReader {
    private final Session session;

    SheetReader(Session session) {
        this.session = session;
    }

    /** The sheets of those who are there, in the given order. */
    List<PersonSheet> read(List<String> uids) throws CoreException {
        List<PersonSheet> sheets = new ArrayList<>();
        for (String uid : uids) {
            Optional<Person> person = session.documents().load(uid, Person.class);
            if (person.isPresent()) {
                sheets.add(sheet(person.get()));
            }
        }
        return sheets;
    }

    private PersonSheet sheet(Person person) throws CoreException {
        List<PersonSheet.Section> sections = new ArrayList<>();
        add(sections, Messages.Sheet_reach, person.getContactPoints().stream().filter(one -> !one.isFormer())
                .map(SheetReader::point));
        add(sections, Messages.Sheet_connected, session.store().accountsOf(person.getUid()).stream()
                .map(SheetReader::account));
        add(sections, Messages.Sheet_work, person.getAffiliations().stream().map(SheetReader::work));
        add(sections, Messages.Sheet_dates, dates(person));
        add(sections, Messages.Sheet_facts, person.getFacts().stream().map(one -> one.getText()));
        add(sections, Messages.Sheet_tags, Stream.of(String.join(", ", person.getTags())));
        add(sections, Messages.Sheet_notes, person.getNotes().stream().map(one -> one.getText()));
        String headline = person.getAffiliations().stream().filter(one -> !one.isFormer()).map(SheetReader::work)
                .findFirst().orElse(null);
        String name = person.getFormattedName() == null ? "" : person.getFormattedName();
        return new PersonSheet(name, headline, photo(person), List.copyOf(sections));
    }

    private static void add(List<PersonSheet.Section> sections, String title, Stream<String> lines) {
        List<String> said = lines.filter(line -> line != null && !line.isBlank()).toList();
        if (!said.isEmpty()) {
            sections.add(new PersonSheet.Section(title, said));
        }
    }

    private static String point(ContactPoint point) {
        String types = point.getTypes().stream().filter(type -> !type.equals("internet") && !type.equals("voice"))
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? point.getValue() : NLS.bind(Messages.Sheet_typed, point.getValue(), types);
    }

    private static String account(AccountRow account) {
        String handle = account.handle() != null ? "@" + account.handle()
                : account.uri() != null ? account.uri() : account.key().key();
        return NLS.bind(Messages.Sheet_account, account.key().platform(), handle);
    }

    private static String work(Affiliation work) {
        return Stream.of(work.getTitle() != null ? work.getTitle() : work.getRole(), work.getOrganization())
                .filter(one -> one != null && !one.isBlank()).collect(Collectors.joining(", "));
    }

    private static Stream<String> dates(Person person) {
        List<String> dates = new ArrayList<>();
        if (person.getBirthday() != null) {
            dates.add(NLS.bind(Messages.Sheet_birthday, PartialDates.format(person.getBirthday())));
        }
        if (person.getAnniversary() != null) {
            dates.add(NLS.bind(Messages.Sheet_anniversary, PartialDates.format(person.getAnniversary())));
        }
        person.getDates().stream().filter(one -> one.getDate() != null)
                .map(one -> NLS.bind(Messages.Sheet_date, one.getLabel(), PartialDates.format(one.getDate())))
                .forEach(dates::add);
        return dates.stream();
    }

    private byte[] photo(Person person) throws CoreException {
        for (Photo photo : person.getPhotos()) {
            if (photo.getRole() == MediaRole.PHOTO && photo.getHash() != null) {
                return session.store().blob(photo.getHash()).map(Blob::bytes).orElse(null);
            }
        }
        return null;
    }
}
