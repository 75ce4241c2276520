package org.kith.platform.x;

import com.fasterxml.jackson.core.JsonFactory;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.RecordSink;

/** What the parts of one import share: where to, whose archive it is, who is who, and what has been seen so far. */
final class Reading {
    /** Before this day there was nothing to post to. */
    static final Instant FIRST_POST = Instant.parse("2006-03-21T00:00:00Z");

    final Archive archive;
    final RecordSink sink;
    final IProgressMonitor monitor;
    final JsonFactory factory = Json.factory();
    final People people;
    /** After this nothing can have happened yet. */
    final Instant end;
    /** My account; null when the archive does not tell. */
    AccountRef me;
    /** When the account was made; null when unknown. */
    Instant since;
    /** When the archive was made; null when unknown. */
    Instant made;
    /** The newest post, like or message; null when there is none. */
    Instant newest;

    Reading(Archive archive, RecordSink sink, IProgressMonitor monitor, Clock clock) {
        this.archive = archive;
        this.sink = sink;
        this.monitor = monitor;
        this.people = new People(sink);
        this.end = clock.instant().plusSeconds(366L * 24 * 3600);
    }

    /** The rows of a file, and where to tell of trouble with it. */
    Rows rows(ArchiveEntry entry, Trouble trouble) {
        return new Rows(factory, entry, trouble, monitor);
    }

    /** Whether this number is mine. */
    boolean mine(String id) {
        return me != null && me.key().equals(id);
    }

    /** Remembers the newest time. */
    void happened(Instant at) {
        if (at != null && (newest == null || at.isAfter(newest))) {
            newest = at;
        }
    }

    /** Whether it can have happened at all: after X began, and not long after this import. */
    boolean possible(Instant at) {
        return !at.isBefore(FIRST_POST) && !at.isAfter(end);
    }
}
