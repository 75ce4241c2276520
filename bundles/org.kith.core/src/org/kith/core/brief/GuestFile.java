package org.kith.core.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.archive.Archives;
import org.kith.core.archive.OpenArchive;
import org.kith.core.platform.Failures;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.RecordSink;
import org.kith.core.platform.io.Limits;
import org.kith.core.registry.Bid;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.registry.Recognizer;
import org.kith.core.session.Session;
import org.kith.insight.match.Attendee;
import org.kith.insight.match.AttendeeList;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Person;

/**
 * Reads a list of guests from a file: tables and text by {@link AttendeeList}; calendars and cards by whatever plug-in
 * knows them, which keeps nothing. Used once, by a job or the command line.
 */
public final class GuestFile {
    private static final long LARGEST = 8L << 20;
    private static final int MOST = 20_000;

    private final Session session;
    private final PlatformRegistry registry;

    /** With the plug-ins that are installed. */
    public GuestFile(Session session, PlatformRegistry registry) {
        this.session = session;
        this.registry = registry;
    }

    /**
     * The list.
     *
     * @throws CoreException NOT_FOUND without the file, MALFORMED when nobody is in it, UNSUPPORTED for a calendar of
     *         several events or a file that no plug-in knows
     */
    public AttendeeList read(Path file, IProgressMonitor monitor) throws CoreException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        AttendeeList list = name.endsWith(".ics") || name.endsWith(".vcf") ? records(file, monitor)
                : AttendeeList.of(bytes(file));
        if (list.attendees().isEmpty()) {
            throw Failures.of(Failures.MALFORMED, NLS.bind(list.nameless().isEmpty() ? Messages.GuestFile_empty
                    : Messages.GuestFile_nameless, file.getFileName(), list.lines()), null);
        }
        return list;
    }

    /** The bytes of a list; NOT_FOUND, or MALFORMED beyond 8 MB. */
    public static byte[] bytes(Path file) throws CoreException {
        if (!Files.isRegularFile(file)) {
            throw Failures.notFound(NLS.bind(Messages.GuestFile_missing, file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Failures.of(Failures.MALFORMED, NLS.bind(Messages.GuestFile_large, file.getFileName()), null);
            }
            return bytes;
        } catch (IOException e) {
            throw Failures.of(Failures.NOT_FOUND, NLS.bind(Messages.GuestFile_unreadable, file, e.getMessage()), e);
        }
    }

    private AttendeeList records(Path file, IProgressMonitor monitor) throws CoreException {
        bytes(file);
        Found found = new Found();
        try (OpenArchive archive = Archives.open(List.of(file), Limits.DEFAULT, monitor)) {
            Bid bid = new Recognizer(registry).recognize(archive, monitor).best()
                    .orElseThrow(() -> Failures.unsupported(NLS.bind(Messages.GuestFile_unknown, file.getFileName())));
            bid.source().read(archive, new ReadContext(session.clock(), session.zone(), session.me().names(),
                    session.me().emails()), found, monitor);
        }
        List<Gathering> listed = found.events.stream().filter(one -> !Guests.of(one).isEmpty()).toList();
        if (listed.size() > 1) {
            throw Failures.unsupported(NLS.bind(Messages.GuestFile_events, file.getFileName(), listed.size()));
        }
        List<Attendee> all = new ArrayList<>(found.people);
        listed.forEach(one -> all.addAll(Guests.of(one)));
        return new AttendeeList(all, all.size(), 0, List.of(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What is of use here. */
    private static final class Found implements RecordSink {
        private final List<Gathering> events = new ArrayList<>();
        private final List<Attendee> people = new ArrayList<>();

        @Override
        public void gathering(GatheringRecord record) {
            if (events.size() < MOST) {
                events.add(record.gathering());
            }
        }

        @Override
        public void person(PersonRecord record) {
            Person person = record.person();
            if (people.size() < MOST) {
                people.add(new Attendee(person.getFormattedName(), person.getAffiliations().stream()
                        .filter(one -> !one.isFormer()).map(Affiliation::getOrganization).findFirst().orElse(null),
                        point(person, ContactPointKind.EMAIL), point(person, ContactPointKind.SOCIAL), List.of()));
            }
        }

        private static String point(Person person, ContactPointKind kind) {
            return person.getContactPoints().stream().filter(one -> one.getKind() == kind)
                    .map(ContactPoint::getValue).findFirst().orElse(null);
        }
    }
}
