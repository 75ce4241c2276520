package org.kith.platform.ical;

import java.util.List;

/**
 * The lines of one VEVENT, without BEGIN, END and what is nested in it.
 *
 * @param line     number of its BEGIN line, from 1
 * @param lines    its content lines
 * @param calendar the name of its calendar; null when not said
 * @param method   METHOD of its calendar, upper case; null when not said
 */
record RawEvent(long line, List<ContentLine> lines, String calendar, String method) {
}
