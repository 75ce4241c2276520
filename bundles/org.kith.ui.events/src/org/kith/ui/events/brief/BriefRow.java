package org.kith.ui.events.brief;

import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefCard;
import org.kith.core.brief.Undecided;

/**
 * A row: a guest with somebody whom they may be, or a contact, or a guest.
 *
 * @param undecided null but for a guest who waits for a word
 * @param offer     whom they may be; null with the former
 * @param card      of a contact; null otherwise
 * @param guest     null but for a guest
 */
record BriefRow(Undecided undecided, Undecided.Offer offer, BriefCard card, Brief.Stranger guest) {
    /** The contact whom it is about; null for a guest. */
    String person() {
        return card != null ? card.uid() : offer != null ? offer.person().uid() : null;
    }

    String name() {
        return card != null ? card.name() : undecided != null ? undecided.who().shown() : guest.name();
    }

    String photo() {
        return card != null ? card.photo() : offer != null ? offer.person().photo() : null;
    }

    /** Says which row it is, so that one stays where one was. */
    String key() {
        return (undecided == null ? "" : undecided.who() + " ") + (person() == null ? name() : person());
    }
}
