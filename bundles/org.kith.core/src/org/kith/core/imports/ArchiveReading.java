package org.kith.core.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.RecordSink;
import org.kith.core.session.Me;
import org.kith.core.session.Session;

/**
 * An archive about to be imported.
 *
 * @param platform platform id
 * @param bundle   bundle of the plug-in
 * @param origin   absolute path of what was dropped
 * @param source   the plug-in's reader
 * @param archive  what was dropped
 * @param context  what the source may know
 */
public record ArchiveReading(String platform, String bundle, String origin, ArchiveSource source, Archive archive,
        ReadContext context) implements Reading {
    /** A reading with what the session knows of the surroundings. */
    public static ArchiveReading of(Session session, String platform, String bundle, String origin,
            ArchiveSource source, Archive archive) {
        return new ArchiveReading(platform, bundle, origin, source, archive, context(session));
    }

    /** What a source may know of a session's surroundings. */
    public static ReadContext context(Session session) {
        Me me = session.me();
        Set<AccountRef> accounts = new LinkedHashSet<>();
        me.accounts().forEach(row -> accounts.add(new AccountRef(row.key().platform(), row.key().key(),
                row.displayName(), row.handle())));
        return new ReadContext(session.clock(), session.zone(), me.names(), me.emails(), accounts);
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(archive);
    }

    @Override
    public List<String> notInIt() {
        return source.notInIt(archive);
    }

    @Override
    public List<Problem> problems() {
        return archive.problems();
    }

    @Override
    public String read(RecordSink sink, IProgressMonitor monitor) throws CoreException {
        source.read(archive, context, sink, monitor);
        return null;
    }
}
