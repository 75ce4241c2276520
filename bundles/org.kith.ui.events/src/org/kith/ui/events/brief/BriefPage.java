package org.kith.ui.events.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.brief.Brief;
import org.kith.core.brief.Guests;
import org.kith.core.brief.Undecided;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;
import org.kith.ui.events.keys.EventInView;

/**
 * All that the view shows of an event. Immutable.
 *
 * @param brief   of the event
 * @param waiting how many guests wait for a word
 * @param rows    those who wait, then contacts, then guests
 */
record BriefPage(Brief brief, int waiting, List<BriefRow> rows) {
    BriefPage {
        rows = List.copyOf(rows);
    }

    /** Of the event in view; empty when there is none. Blocks. */
    static Optional<BriefPage> read(Session session, Guests guests, EventInView view) throws CoreException {
        Gathering event = view.event().orElse(null);
        if (event == null) {
            return Optional.empty();
        }
        String uid = event.getUid();
        NullProgressMonitor quiet = new NullProgressMonitor();
        Brief brief = Brief.of(session, uid, session.clock().instant(), quiet);
        List<Undecided> waiting = Undecided.of(session, guests, uid, quiet);
        List<BriefRow> rows = new ArrayList<>();
        waiting.forEach(one -> one.offers().forEach(offer -> rows.add(new BriefRow(one, offer, null, null))));
        brief.cards().forEach(card -> rows.add(new BriefRow(null, null, card, null)));
        List<String> named = waiting.stream().map(one -> one.who().shown()).toList();
        brief.guests().stream().filter(guest -> !named.contains(guest.name()))
                .forEach(guest -> rows.add(new BriefRow(null, null, null, guest)));
        return Optional.of(new BriefPage(brief, waiting.size(), rows));
    }
}
