package org.kith.core.intake;

import java.nio.file.Path;
import java.util.List;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;
import org.kith.core.registry.HowTo;
import org.kith.store.AccountKey;
import org.kith.store.BatchRow;

/**
 * What one thing that was dropped is taken for and would bring, before anything is written. Made by
 * {@link PreviewPaths}; shown to a person, who chooses; then handed to {@link Intake}. A value, safe for any thread.
 *
 * @param paths    the file, the folder, or the parts of a split archive
 * @param kind     what can be done with it
 * @param platform platform id; the format's id of a whole workspace; null when nobody knew it
 * @param name     what people call the platform; empty when nobody knew it
 * @param what     what it was taken for, in words; empty when nobody knew it
 * @param advice   sentences on what to do, or what will happen; empty when there is nothing to say
 * @param preview  what it would bring; null unless it was read
 * @param owner    whose it is
 * @param ownerKey the owner's account; null when it does not tell
 * @param shown    the owner as people read it; empty when it does not tell
 * @param earlier  the latest import of the very same content that was not taken back; null when there is none
 * @param howTo    how to get a fuller or newer one, in order
 * @param problems what stood in the way
 */
public record Finding(List<Path> paths, Kind kind, String platform, String name, String what, List<String> advice,
        Preview preview, Owner owner, AccountKey ownerKey, String shown, BatchRow earlier, List<HowTo> howTo,
        List<Problem> problems) {
    /** What can be done with it. */
    public enum Kind {
        /** It can be imported. */
        IMPORT,
        /** A whole workspace that can be restored, as this one is empty. */
        RESTORE,
        /** Known, but not in this form; the advice says what to ask for. */
        UNREADABLE,
        /** A plug-in failed while it looked; the problem names it. */
        FAILED,
        /** Nobody knew it. */
        UNKNOWN
    }

    /** Whose archive it is, as far as known before the import. */
    public enum Owner {
        /** It does not tell. */
        NONE,
        /** An account that is mine. */
        ME,
        /** The first of its platform; it will be taken for mine. */
        FIRST,
        /** Another one than mine on the same platform; kept apart until a person says that it is mine too. */
        OTHER
    }

    /** Whether it can be brought in. */
    public boolean usable() {
        return kind == Kind.IMPORT || kind == Kind.RESTORE;
    }

    /** Whether the very same content is complete here already, so that bringing it in again changes nothing. */
    public boolean nothingNew() {
        return earlier != null && earlier.state() == BatchRow.State.COMPLETE;
    }

    /** How many entries its import is going to read, for progress; 0 when unknown. */
    public long entries() {
        return preview == null ? 0 : preview.people() + preview.interactions() + preview.gatherings();
    }
}
