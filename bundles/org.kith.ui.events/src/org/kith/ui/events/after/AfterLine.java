package org.kith.ui.events.after;

import org.kith.core.events.Attendee;
import org.kith.model.meet.Presence;

/**
 * An attendee in the pass. Immutable.
 *
 * @param who          which attendee
 * @param name         as shown
 * @param organization may be empty
 * @param photo        blob hash; may be null
 * @param presence     as far as it is known
 * @param note         may be empty
 */
record AfterLine(Attendee who, String name, String organization, String photo, Presence presence, String note) {
    boolean isContact() {
        return who.person() != null;
    }

    boolean isMarked() {
        return presence == Presence.MET || presence == Presence.SEEN || presence == Presence.ABSENT;
    }

    AfterLine with(Presence other) {
        return new AfterLine(who, name, organization, photo, other, note);
    }

    AfterLine with(String other) {
        return new AfterLine(who, name, organization, photo, presence, other);
    }
}
