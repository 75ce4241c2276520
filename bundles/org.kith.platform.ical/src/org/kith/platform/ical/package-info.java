/**
 * Calendar files (iCalendar 2.0 and vCalendar 1.0): read as events with attendances, written as iCalendar. Events are
 * split and their lines parsed by code of our own, so that a damaged one harms no other and lines that Kith does not
 * understand survive word for word; biweekly reads and expands recurrence rules. Everything is
 * non-null unless said.
 */
package org.kith.platform.ical;
