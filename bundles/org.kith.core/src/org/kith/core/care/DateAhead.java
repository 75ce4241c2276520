package org.kith.core.care;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A birthday or another yearly day of a contact that is near. A value; any thread.
 *
 * @param uid      of the person
 * @param name     of the person; may be empty
 * @param birthday whether it is the birthday
 * @param label    what else it is; null for an anniversary and for a birthday
 * @param date     when it is kept this time
 * @param days     from today; 0 on the day
 * @param years    how many years it is then; empty when the year is unknown
 */
public record DateAhead(String uid, String name, boolean birthday, String label, LocalDate date, int days,
        OptionalInt years) {
}
