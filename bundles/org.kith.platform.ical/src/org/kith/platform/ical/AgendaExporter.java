package org.kith.platform.ical;

/**
 * The same as {@link TasksExporter}, but everything as events, for the many calendars that leave to-dos of a
 * subscription out. Made and called by the framework.
 */
public final class AgendaExporter extends TasksExporter {
    /** Everything as events. */
    public AgendaExporter() {
        super(true);
    }
}
