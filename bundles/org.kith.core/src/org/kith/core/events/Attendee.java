package org.kith.core.events;

import java.util.Objects;
import org.kith.model.meet.Attendance;

/**
 * Says which attendee of an event is meant, as attendances have no uid. Immutable, any thread.
 *
 * @param person uid of the person; null for a guest
 * @param email  as the list has it; may be null
 * @param name   as the list has it; may be null
 */
public record Attendee(String person, String email, String name) {
    /** Of an attendance. */
    public static Attendee of(Attendance one) {
        return new Attendee(one.getPersonUid(), one.getEmail(), one.getName());
    }

    boolean is(Attendance one) {
        return Objects.equals(person, one.getPersonUid()) && Objects.equals(email, one.getEmail())
                && Objects.equals(name, one.getName());
    }

    /** What a person calls them. */
    public String shown() {
        return name != null && !name.isBlank() ? name : email == null ? "" : email;
    }
}
