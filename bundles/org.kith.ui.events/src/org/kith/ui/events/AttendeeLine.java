package org.kith.ui.events;

import org.kith.core.events.Attendee;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;

/**
 * An attendee as the list shows them. Immutable.
 *
 * @param who          which attendee
 * @param name         never null
 * @param organization may be null
 * @param photo        blob hash; may be null
 * @param kind         a person, a room, …
 * @param answer       to the invitation
 * @param presence     whether they were there
 */
record AttendeeLine(Attendee who, String name, String organization, String photo, AttendeeKind kind, PartStat answer,
        Presence presence) {
    boolean isContact() {
        return who.person() != null;
    }
}
