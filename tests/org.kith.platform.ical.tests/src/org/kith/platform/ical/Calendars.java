package org.kith.platform.ical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.care.AgendaItem;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.export.Exporter;
import org.kith.core.platform.Archive;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.model.people.UnknownProperty;
import org.kith.store.Blob;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.Store;
import org.kith.store.TimelineRow;
import org.kith.store.Visitor;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.Fingerprint;
import org.kith.testkit.ScriptedArchive;

/** Reading and writing calendars in a test, without a workspace. */
final class Calendars {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final ReadContext CONTEXT = new ReadContext(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Europe/Berlin"),
            Set.of(), Set.of("me@example.org"));

    private Calendars() {
    }

    static List<String> fixtures() {
        return List.of("rfc5545-example1", "rfc5545-example2", "rfc5545-example3", "rfc5545-example4",
                "rfc5545-example5", "rfc5545-example6");
    }

    static ScriptedArchive fixture(String name) {
        return ScriptedArchive.ofResource(Calendars.class, "fixtures/biweekly/" + name + ".ics");
    }

    static CollectingSink read(Archive archive) {
        CollectingSink sink = new CollectingSink();
        new ICalArchive().read(archive, CONTEXT, sink, new NullProgressMonitor());
        return sink;
    }

    static CollectingSink read(byte[] file) {
        return read(ScriptedArchive.named("cal.ics").with("cal.ics", file));
    }

    static CollectingSink read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    /** What one event gives. */
    static CollectingSink one(String... lines) {
        return read(calendar(event(lines)));
    }

    static Gathering gathering(String... lines) {
        return one(lines).gatherings().get(0).gathering();
    }

    static byte[] export(List<GatheringRecord> records, List<Problem> problems) {
        return written(new ICalExporter(), new Events(records, List.of()), problems::add);
    }

    /** What an exporter makes of things to do. */
    static byte[] written(Exporter exporter, List<AgendaItem> items, Consumer<Problem> problems) {
        return written(exporter, new Events(List.of(), items), problems);
    }

    private static byte[] written(Exporter exporter, Events source, Consumer<Problem> problems) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ExportOutput output = new ExportOutput() {
            @Override
            public OutputStream file() {
                return file;
            }

            @Override
            public OutputStream file(String path) throws IOException {
                throw new IOException("one file only");
            }
        };
        try {
            exporter.export(source, output, problems, new NullProgressMonitor());
        } catch (CoreException | IOException failed) {
            throw new AssertionError(failed);
        }
        return file.toByteArray();
    }

    static String exported(List<GatheringRecord> records) {
        return new String(export(records, new ArrayList<>()), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** What the format carries of an event, in a form to compare: kept lines without their place. */
    static String carried(Gathering event) {
        Gathering copy = EcoreUtil.copy(event);
        copy.getUnknownProperties().clear();
        return Fingerprint.of(copy)
                + event.getUnknownProperties().stream().map(UnknownProperty::getLine).sorted().toList();
    }

    /** Events that were read, as export sees them. */
    private record Events(List<GatheringRecord> records, List<AgendaItem> items) implements ExportSource {
        @Override
        public boolean whole() {
            return true;
        }

        @Override
        public void gatherings(Visitor<Gathering> visitor) throws CoreException {
            for (GatheringRecord record : records) {
                visitor.visit(record.gathering());
            }
        }

        @Override
        public void people(Visitor<Person> visitor) {
        }

        @Override
        public Optional<Blob> photo(String hash) {
            return Optional.empty();
        }

        @Override
        public void accounts(Visitor<Account> visitor) {
        }

        @Override
        public void interactions(Visitor<TimelineRow> visitor) {
        }

        @Override
        public void conversations(Visitor<ConversationRow> visitor) {
        }

        @Override
        public void coverage(Visitor<CoverageRow> visitor) {
        }

        @Override
        public void agenda(Visitor<AgendaItem> visitor, IProgressMonitor monitor) throws CoreException {
            for (AgendaItem item : items) {
                visitor.visit(item);
            }
        }

        @Override
        public void aggregates(Visitor<Stored> visitor) {
        }

        @Override
        public Store store() {
            throw new AssertionError("an exporter of events needs no store");
        }
    }
}
