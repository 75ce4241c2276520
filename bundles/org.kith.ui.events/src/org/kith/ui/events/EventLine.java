package org.kith.ui.events;

/**
 * An event as the month and the list show it. Immutable.
 *
 * @param uid       of the event
 * @param summary   may be empty
 * @param span      when
 * @param location  may be null
 * @param attendees how many
 * @param repeats   it is the pattern of a series
 * @param cancelled it does not take place
 */
record EventLine(String uid, String summary, Span span, String location, int attendees, boolean repeats,
        boolean cancelled) {
    /** What it is called; never empty. */
    String title() {
        String name = summary.isBlank() ? Messages.Events_unnamed : summary;
        return cancelled ? org.eclipse.osgi.util.NLS.bind(Messages.Events_cancelled, name) : name;
    }
}
