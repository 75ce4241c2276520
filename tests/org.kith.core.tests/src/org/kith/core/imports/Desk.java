package org.kith.core.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.core.session.Session;
import org.kith.core.session.Sessions;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.store.InteractionRow;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.store.StoreProvider;
import org.kith.store.TimelineQuery;
import org.kith.store.derby.DerbyEngine;
import org.kith.store.sql.SqlStoreProvider;

/** A workspace on real Derby and sources that read what a test says; the words of the tests of this bundle. */
public final class Desk implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    public static final IProgressMonitor QUIET = new NullProgressMonitor();

    private final Path folder;
    private Session session;
    private Instant now = NOW;

    /** Opens a workspace in a folder. */
    public Desk(Path folder) throws CoreException {
        this.folder = folder;
        open();
    }

    /** The store of the product. */
    public static StoreProvider stores() {
        return new SqlStoreProvider(new DerbyEngine());
    }

    private void open() throws CoreException {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        session = new Sessions(stores()).open(folder, "test", clock, ZoneOffset.UTC, QUIET);
    }

    /** Closes and opens again, as after a restart. */
    public void reopen() throws CoreException {
        session.close();
        open();
    }

    /** Lets time pass. */
    public void later(Duration time) {
        now = now.plus(time);
    }

    public Session session() {
        return session;
    }

    public Store store() {
        return session.store();
    }

    /** What a source does. */
    @FunctionalInterface
    public interface Script {
        void read(RecordSink sink, IProgressMonitor monitor) throws CoreException;
    }

    /** Imports what a script yields, as platform x. */
    public ImportResult load(Script script) throws CoreException {
        return load("x", script, ImportOptions.usual(), QUIET);
    }

    public ImportResult load(String platform, Script script) throws CoreException {
        return load(platform, script, ImportOptions.usual(), QUIET);
    }

    public ImportResult load(String platform, Script script, ImportOptions options, IProgressMonitor monitor)
            throws CoreException {
        return new ImportOperation(session, reading(session, platform, script), options).run(monitor);
    }

    static Reading reading(Session session, String platform, Script script) {
        return ArchiveReading.of(session, platform, "org.example." + platform, "/tmp/archive.zip",
                new ArchiveSource() {
                    @Override
                    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
                        return Recognition.of(100, "a test");
                    }

                    @Override
                    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
                            throws CoreException {
                        script.read(sink, monitor);
                    }
                }, new OneFile());
    }

    private static final class OneFile implements Archive {
        @Override
        public String name() {
            return "archive.zip";
        }

        @Override
        public List<ArchiveEntry> entries() {
            byte[] bytes = "content".getBytes(StandardCharsets.UTF_8);
            return List.of(new ArchiveEntry() {
                @Override
                public String path() {
                    return "file.js";
                }

                @Override
                public long size() {
                    return bytes.length;
                }

                @Override
                public InputStream open() {
                    return new ByteArrayInputStream(bytes);
                }
            });
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    // records --------------------------------------------------------------------------------------------------

    public static OwnerRecord owner(String key) {
        return new OwnerRecord(account(key, key), List.of("Me Myself"), List.of("me@example.org"));
    }

    public static AccountRecord account(String key, String handle) {
        return AccountRecord.of("x", key).handle(handle).build();
    }

    public static AccountRef ref(String key) {
        return AccountRef.of("x", key);
    }

    public static InteractionRecord message(String key, String from, String to, String text) {
        return InteractionRecord.of("x", InteractionType.MESSAGE, key).actor(ref(from)).target(ref(to), TargetRole.TO)
                .at(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(key.hashCode() & 0xffff))
                .audience(Audience.ONE_TO_ONE).text(text).conversation(from.compareTo(to) < 0 ? from + "-" + to
                        : to + "-" + from).build();
    }

    public static InteractionRecord like(String key, String from, String to) {
        return InteractionRecord.of("x", InteractionType.LIKE, key).actor(ref(from)).target(ref(to), TargetRole.AUTHOR)
                .at(Instant.parse("2026-02-01T00:00:00Z")).build();
    }

    public static PersonRecord card(String key, String name, String email, AccountRecord... accounts) {
        Person person = PeopleFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        if (email != null) {
            person.getContactPoints().add(point(ContactPointKind.EMAIL, email));
        }
        return new PersonRecord(key, person, List.of(accounts), Map.of(), Origin.in("cards.vcf"));
    }

    public static ContactPoint point(ContactPointKind kind, String value) {
        ContactPoint point = PeopleFactory.eINSTANCE.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        return point;
    }

    // looks ------------------------------------------------------------------------------------------------------

    /** Names of all contacts but me, by name. */
    public List<String> names() throws CoreException {
        return store().personRows(store().people(PeopleQuery.all())).stream().filter(row -> !row.me())
                .map(PersonRow::name).toList();
    }

    public PersonRow row(String name) throws CoreException {
        return store().personRows(store().people(PeopleQuery.all())).stream().filter(row -> row.name().equals(name))
                .findFirst().orElseThrow();
    }

    public Person person(String name) throws CoreException {
        return session.documents().load(row(name).uid(), Person.class).orElseThrow();
    }

    public List<InteractionRow> timeline() throws CoreException {
        return store().timeline(TimelineQuery.latest(1000)).stream().map(row -> row.interaction()).toList();
    }

    public Optional<InteractionRow> interaction(String key) throws CoreException {
        return timeline().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** Everything that would be exported of people, accounts and interactions, as one text. */
    public String everything() throws CoreException {
        StringBuilder all = new StringBuilder();
        store().aggregates(null, row -> all.append(row.id()).append(' ').append(row.uid()).append(' ')
                .append(row.revision()).append(' ').append(new String(row.document(), StandardCharsets.UTF_8))
                .append('\n'));
        store().interactions(row -> all.append(row).append('\n'));
        store().conversations(row -> all.append(row).append('\n'));
        return all.toString();
    }

    @Override
    public void close() {
        session.close();
    }
}
