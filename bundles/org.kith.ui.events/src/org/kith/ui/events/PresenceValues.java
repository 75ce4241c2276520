package org.kith.ui.events;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.commands.IParameterValues;
import org.kith.model.meet.Presence;

/** What can be noted of an attendee, by the words of the list of keys. Made by the workbench. */
public final class PresenceValues implements IParameterValues {
    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new HashMap<>();
        for (Presence presence : Presence.values()) {
            values.put(EventWords.presence(presence), presence.name());
        }
        return values;
    }
}
