package org.kith.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.bench.BenchWorkspace;
import org.kith.core.archive.Archives;
import org.kith.core.archive.OpenArchive;
import org.kith.core.imports.ArchiveReading;
import org.kith.core.imports.ImportOperation;
import org.kith.core.imports.ImportOptions;
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
import org.kith.core.platform.io.Limits;
import org.kith.core.session.Session;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.samples.volume.XVolume;

/**
 * People of a platform, and what some of them did towards the user in the four weeks before a time: the archives of
 * volume hold nearly only what the user did. The same each time, so that bringing it again changes nothing.
 *
 * @param people  how many there are
 * @param signals how many of their gestures
 * @param now     when they end
 */
record LatestSignals(int people, int signals, Instant now) implements ArchiveSource {
    private static final int DAYS = 28;
    private static final List<InteractionType> KINDS = List.of(InteractionType.LIKE, InteractionType.LIKE,
            InteractionType.LIKE, InteractionType.LIKE, InteractionType.COMMENT, InteractionType.MENTION,
            InteractionType.SHARE, InteractionType.MESSAGE);

    /** Brings them into a workspace; a file for the import to name is written into the folder. */
    void bring(BenchWorkspace workspace, Path folder, IProgressMonitor monitor) throws Exception {
        Files.writeString(folder.resolve("signals.txt"), toString());
        Session session = workspace.session();
        try (OpenArchive archive = Archives.open(List.of(folder), Limits.DEFAULT, monitor)) {
            new ImportOperation(session, ArchiveReading.of(session, "x", "org.kith.bench", folder.toString(), this,
                    archive), ImportOptions.usual().withoutBackup()).run(monitor);
        }
    }

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        return Recognition.of(100, "signals");
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
            throws CoreException {
        sink.owner(new OwnerRecord(account(XVolume.OWNER, XVolume.OWNER_HANDLE), List.of("Volume Owner"), List.of()));
        for (int i = 0; i < people; i++) {
            Person person = PeopleFactory.eINSTANCE.createPerson();
            person.setFormattedName("Somebody %05d".formatted(i));
            sink.person(new PersonRecord("person" + i, person, List.of(account(key(i), "somebody" + i)), Map.of(),
                    Origin.in("signals.txt")));
        }
        Random random = new Random(people);
        for (int i = 0; i < signals; i++) {
            sink.interaction(signal(i, random));
        }
    }

    private InteractionRecord signal(int number, Random random) {
        InteractionType type = KINDS.get(random.nextInt(KINDS.size()));
        boolean message = type == InteractionType.MESSAGE;
        return InteractionRecord.of("x", type, "signal" + number)
                .actor(AccountRef.of("x", key(random.nextInt(people))))
                .target(AccountRef.of("x", XVolume.OWNER), message ? TargetRole.TO : TargetRole.AUTHOR)
                .at(now.minusSeconds(random.nextInt(DAYS * 86_400)))
                .audience(message ? Audience.ONE_TO_ONE : Audience.PUBLIC)
                .text(type == InteractionType.LIKE ? null : "Where do you keep the tools of number " + number + "?")
                .build();
    }

    private static String key(int number) {
        return "somebody-" + number;
    }

    private static AccountRecord account(String key, String handle) {
        return AccountRecord.of("x", key).handle(handle).build();
    }
}
