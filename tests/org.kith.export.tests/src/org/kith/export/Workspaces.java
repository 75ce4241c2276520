package org.kith.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.imports.ArchiveReading;
import org.kith.core.imports.ImportOperation;
import org.kith.core.imports.ImportOptions;
import org.kith.core.imports.ImportResult;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.PersonRecord;
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
import org.kith.model.people.UnknownProperty;
import org.kith.store.derby.DerbyEngine;
import org.kith.store.sql.SqlStoreProvider;
import org.kith.testkit.ScriptedArchive;

/** Workspaces with text that formats find hard, on real Derby. */
final class Workspaces {
    /** Control characters, lone surrogates, markup, bidi, emoji, the escape mark of XML itself. */
    static final String HARD = "a\u0000b\u0001\uD800c \uF8FF0041 <b>&amp;\"'\t\r\n\u202Eabc\u202C \uFFFE \uD83C\uDF0A =1+1 ]]>";

    private Workspaces() {
    }

    static Session open(Path folder) throws CoreException {
        return new Sessions(new SqlStoreProvider(new DerbyEngine())).open(folder, "test",
                Clock.fixed(Instant.parse("2026-03-12T08:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC,
                new NullProgressMonitor());
    }

    static ImportResult fill(Session session, int interactions) throws CoreException {
        Source source = new Source(interactions);
        Archive archive = ScriptedArchive.named("hard.zip");
        return new ImportOperation(session, ArchiveReading.of(session, "test", "org.kith.test", "hard.zip", source,
                archive), ImportOptions.usual()).run(new NullProgressMonitor());
    }

    /** One person, one owner, many messages both ways. */
    private record Source(int interactions) implements ArchiveSource {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return Recognition.of(100, "test");
        }

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
            AccountRecord me = AccountRecord.of("test", "me").displayName("Mia").build();
            AccountRecord mei = AccountRecord.of("test", "mei").handle("mei").displayName(HARD).build();
            sink.owner(new OwnerRecord(me, List.of("Mia"), List.of("mia@example.org")));
            sink.person(new PersonRecord("card-mei", person(), List.of(mei), Map.of(), new Origin("a.vcf", 7)));
            for (int i = 0; i < interactions; i++) {
                AccountRef from = i % 2 == 0 ? me.ref() : mei.ref();
                AccountRef to = i % 2 == 0 ? mei.ref() : me.ref();
                sink.interaction(InteractionRecord.of("test", InteractionType.MESSAGE, "m" + i).actor(from)
                        .target(to, TargetRole.TO).audience(Audience.ONE_TO_ONE).conversation("thread")
                        .at(Instant.parse("2025-01-01T00:00:00Z").plusSeconds(i)).text(i + HARD)
                        .origin(new Origin("messages.csv", i + 2L)).build());
            }
            sink.interaction(InteractionRecord.of("test", InteractionType.LIKE, null).actor(me.ref())
                    .object("https://x.example/1").build());
        }

        private static Person person() {
            Person person = PeopleFactory.eINSTANCE.createPerson();
            person.setFormattedName(HARD);
            ContactPoint mail = PeopleFactory.eINSTANCE.createContactPoint();
            mail.setKind(ContactPointKind.EMAIL);
            mail.setValue("mei@example.org");
            person.getContactPoints().add(mail);
            UnknownProperty unknown = PeopleFactory.eINSTANCE.createUnknownProperty();
            unknown.setLine("X-STRANGE;X=1:" + HARD.replace("\r\n", ""));
            unknown.setVersion("4.0");
            person.getUnknownProperties().add(unknown);
            return person;
        }
    }
}
