package org.kith.platform.vcard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.care.AgendaItem;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.platform.Archive;
import org.kith.core.platform.PersonRecord;
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

/** Reading and writing cards in a test, without a workspace. */
final class Cards {
    private Cards() {
    }

    /** The names of the fixtures, all of them. */
    static List<String> fixtures() {
        return List.of("John_Doe_ANDROID", "John_Doe_BLACK_BERRY", "John_Doe_EVOLUTION", "John_Doe_GMAIL",
                "John_Doe_MAC_ADDRESS_BOOK", "John_Doe_MS_OUTLOOK", "gmail-single", "gmail-single2", "outlook-2003",
                "outlook-2007", "rfc2426-example", "rfc6350-example");
    }

    static ScriptedArchive fixture(String name) {
        return ScriptedArchive.ofResource(Cards.class, "fixtures/ez-vcard/" + name + ".vcf");
    }

    static CollectingSink read(Archive archive) {
        CollectingSink sink = new CollectingSink();
        ReadContext context = new ReadContext(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("UTC")),
                ZoneId.of("UTC"), Set.of(), Set.of());
        new VCardArchive().read(archive, context, sink, new NullProgressMonitor());
        return sink;
    }

    static CollectingSink read(byte[] file) {
        return read(ScriptedArchive.named("cards.vcf").with("cards.vcf", file));
    }

    static CollectingSink read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    /** One card of version 3.0 or the version given by its first line. */
    static CollectingSink card(String version, String... lines) {
        return read("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n");
    }

    static Person person(String version, String... lines) {
        return card(version, lines).people().get(0).person();
    }

    /** The file that export writes of these people. */
    static byte[] export(List<PersonRecord> people, List<Problem> problems) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new VCardExporter().export(new People(people), output(file), problems::add, new NullProgressMonitor());
        } catch (CoreException | IOException failed) {
            throw new AssertionError(failed);
        }
        return file.toByteArray();
    }

    static String exported(Person person) {
        return new String(export(List.of(new PersonRecord(null, person, List.of(), Map.of(), null)),
                new ArrayList<>()), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** What a format carries of a person, in a form to compare: kept lines without their version and place. */
    static String carried(Person person) {
        Person copy = EcoreUtil.copy(person);
        copy.getUnknownProperties().clear();
        List<String> kept = person.getUnknownProperties().stream().map(UnknownProperty::getLine).sorted().toList();
        return Fingerprint.of(copy) + kept;
    }

    private static ExportOutput output(ByteArrayOutputStream file) {
        return new ExportOutput() {
            @Override
            public OutputStream file() {
                return file;
            }

            @Override
            public OutputStream file(String path) throws IOException {
                throw new IOException("one file only");
            }
        };
    }

    /** People that were read, as export sees them. */
    private record People(List<PersonRecord> records) implements ExportSource {
        @Override
        public boolean whole() {
            return true;
        }

        @Override
        public void people(Visitor<Person> visitor) throws CoreException {
            for (PersonRecord record : records) {
                visitor.visit(record.person());
            }
        }

        @Override
        public Optional<Blob> photo(String hash) {
            Map<String, byte[]> all = new HashMap<>();
            records.forEach(record -> all.putAll(record.photos()));
            return Optional.ofNullable(all.get(hash)).map(bytes -> new Blob(hash, null, bytes));
        }

        @Override
        public void accounts(Visitor<Account> visitor) {
        }

        @Override
        public void gatherings(Visitor<Gathering> visitor) {
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
        public void agenda(Visitor<AgendaItem> visitor, IProgressMonitor monitor) {
        }

        @Override
        public void aggregates(Visitor<Stored> visitor) {
        }

        @Override
        public Store store() {
            throw new AssertionError("an exporter of people needs no store");
        }
    }
}
