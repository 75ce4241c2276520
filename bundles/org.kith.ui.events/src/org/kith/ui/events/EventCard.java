package org.kith.ui.events;

import java.util.List;
import org.kith.model.meet.Gathering;

/**
 * All that is shown of one event; a copy of our own.
 *
 * @param event     the event; not changed by anybody
 * @param span      when
 * @param attendees in the order of its list
 */
record EventCard(Gathering event, Span span, List<AttendeeLine> attendees) {
    long contacts() {
        return attendees.stream().filter(AttendeeLine::isContact).count();
    }
}
