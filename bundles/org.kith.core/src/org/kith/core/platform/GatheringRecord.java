package org.kith.core.platform;

import java.util.List;
import org.kith.model.meet.Gathering;

/**
 * An event with its attendances. The {@link Gathering} is a detached model object; attendances carry name and e-mail
 * as written, the core finds the people.
 *
 * @param key       stable native id: iCalendar UID, plus {@code #RECURRENCE-ID} for an overridden instance
 * @param gathering the knowledge; owned by the sink once handed over
 * @param accounts  accounts of attendees where the platform names them; in no particular order
 * @param origin    where it was read
 * @since 0.1
 */
public record GatheringRecord(String key, Gathering gathering, List<AccountRecord> accounts, Origin origin) {
}
