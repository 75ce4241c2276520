package org.kith.platform.ical;

/**
 * A parameter of a content line.
 *
 * @param name  upper case
 * @param value without quotes, RFC 6868 carets resolved; several values stay joined by commas
 * @param text  as written, {@code NAME=VALUE}; nameless ones of vCalendar 1.0 with the name that they stand for
 */
record Param(String name, String value, String text) {
}
