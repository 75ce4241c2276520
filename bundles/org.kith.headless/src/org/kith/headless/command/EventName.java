package org.kith.headless.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Folding;
import org.kith.core.platform.Failures;
import org.kith.headless.show.Plain;
import org.kith.model.meet.Gathering;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.InteractionRow;

/** Finds the event that a command means: by uid, or by a name that only one has. */
final class EventName {
    private static final int SHOWN = 5;

    private EventName() {
    }

    /**
     * The event.
     *
     * @throws CoreException NOT_FOUND with a sentence, also when several have that name
     */
    static Gathering find(Call call, String text) throws CoreException {
        Optional<Gathering> byUid = call.session().documents().load(text, Gathering.class)
                .filter(event -> event.getTrashed() == null);
        if (byUid.isPresent()) {
            return byUid.get();
        }
        String name = Folding.fold(text.strip());
        List<EventRow> named = name.isEmpty() ? List.of() : call.session().store().events(EventQuery.all()).stream()
                .filter(event -> Folding.fold(event.summary()).equals(name)).toList();
        if (named.size() > 1) {
            throw Failures.notFound(NLS.bind(Messages.EventName_several, new Object[] {named.size(), text,
                    named.stream().limit(SHOWN).map(EventName::shown).collect(Collectors.joining(", "))}));
        }
        Optional<Gathering> found = named.isEmpty() ? Optional.empty()
                : call.session().documents().load(named.getFirst().uid(), Gathering.class);
        return found.orElseThrow(() -> Failures.notFound(NLS.bind(Messages.EventName_unknown, Plain.line(text))));
    }

    private static String shown(EventRow event) {
        return event.start() == InteractionRow.NO_TIME ? event.uid() : event.uid() + " (" + LocalDate.ofInstant(
                Instant.ofEpochMilli(event.start()), ZoneOffset.UTC) + ")";
    }
}
