package org.kith.core.events;

import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.journal.Edit;
import org.kith.core.platform.Failures;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;

/** What the operations of this package share. */
final class Events {
    private Events() {
    }

    /** An event that is not in the trash; NOT_FOUND otherwise. */
    static Gathering load(Edit edit, String uid) throws CoreException {
        Gathering event = edit.load(uid, Gathering.class);
        if (event.getTrashed() != null) {
            throw Failures.notFound(Messages.Events_deleted);
        }
        return event;
    }

    /** The attendee that is meant; NOT_FOUND when it is gone. */
    static Attendance find(Gathering event, Attendee who) throws CoreException {
        return event.getAttendances().stream().filter(who::is).findFirst()
                .orElseThrow(() -> Failures.notFound(Messages.Events_noAttendee));
    }

    /** What a person calls it. */
    static String title(Gathering event) {
        return event.getSummary() == null || event.getSummary().isBlank() ? Messages.Events_unnamed
                : event.getSummary();
    }

    /** MALFORMED with all that is wrong. */
    static void check(EventFields fields) throws CoreException {
        var problems = fields.problems();
        if (!problems.isEmpty()) {
            throw Failures.of(Failures.MALFORMED, problems.values().stream().collect(Collectors.joining(" ")), null);
        }
    }
}
