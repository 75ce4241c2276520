package org.kith.ui.people.card;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the user asked for on the card that is shown, beside its values: fields that are shown although they are empty,
 * long sections shown whole, and where to go on typing. Forgotten when another person is shown. UI thread.
 */
final class Opened {
    private final Set<String> ids = new LinkedHashSet<>();
    private String next;

    /** Opens a field or section; the next drawing goes there. */
    String open(String id) {
        ids.add(id);
        next = id;
        return id;
    }

    void close(String id) {
        ids.remove(id);
    }

    boolean isOpen(String id) {
        return ids.contains(id);
    }

    Set<String> ids() {
        return Set.copyOf(ids);
    }

    /** Where to go on; null to stay. */
    void goOn(String id) {
        next = id;
    }

    /** Where to go on, once; null to stay. */
    String takeNext() {
        String taken = next;
        next = null;
        return taken;
    }

    void clear() {
        ids.clear();
        next = null;
    }
}
