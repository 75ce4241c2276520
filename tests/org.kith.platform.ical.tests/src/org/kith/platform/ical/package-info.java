/** Tests of the calendar platform: series and zones, hostile files, and the way there and back. */
package org.kith.platform.ical;
