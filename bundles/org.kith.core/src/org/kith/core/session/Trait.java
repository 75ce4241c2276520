package org.kith.core.session;

import java.time.Period;
import java.util.List;
import org.kith.model.people.Tier;

/**
 * What lists need of a contact's card that the store's columns do not have. A value; any thread.
 *
 * @param tier         how often the user wants to be in touch; NONE when not said
 * @param rhythm       the usual rhythm as the user pinned it; null when derived
 * @param doNotContact no queue, moment or reminder may show the person
 * @param died         the person is dead
 * @param dates        days other than the birthday that come back every year
 */
public record Trait(Tier tier, Period rhythm, boolean doNotContact, boolean died, List<Kept> dates) {
    /** Of somebody about whom nothing of it was said. */
    public static final Trait NONE = new Trait(Tier.NONE, null, false, false, List.of());

    public Trait {
        dates = List.copyOf(dates);
    }

    /** Whether the person may be shown as somebody to be in touch with. */
    public boolean reachable() {
        return !doNotContact && !died;
    }

    /**
     * A day that is kept every year.
     *
     * @param label what it is; null for the anniversary of a wedding or its equal
     * @param year  0 when unknown
     */
    public record Kept(String label, int year, int month, int day) {
    }
}
