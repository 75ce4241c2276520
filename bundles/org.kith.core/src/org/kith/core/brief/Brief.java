package org.kith.core.brief;

import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.session.Session;
import org.kith.model.meet.MatchVerdict;

/**
 * What to know before an event: who comes, whom of them I know and from where, what we last said, what was promised, and
 * something to begin with (product.md §6). It shows what they told me or published, and says of each opener why it may
 * be shown; confidential facts and my own notes are never in it. Immutable; any thread.
 *
 * @param uid      the event
 * @param title    may be empty
 * @param start    null when unknown; of an all-day event, 00:00 UTC
 * @param end      null when unknown
 * @param allDay   whether only the days count
 * @param location empty when unknown
 * @param counts   in figures
 * @param cards    the attendees whom I know, by name
 * @param guests   the others, in the order of the list
 */
public record Brief(String uid, String title, Instant start, Instant end, boolean allDay, String location,
        Counts counts, List<BriefCard> cards, List<Stranger> guests) {
    public Brief {
        cards = List.copyOf(cards);
        guests = List.copyOf(guests);
    }

    /**
     * The figures. Met, exchanged and never spoken add up to connected.
     *
     * @param attending   who comes, without me and those who declined
     * @param connected   of them, whom I know
     * @param met         of those, whom I had met before
     * @param exchanged   with whom I had exchanged words, but not met
     * @param neverSpoken the rest
     * @param owed        of those I know, who wait for my answer
     */
    public record Counts(int attending, int connected, int met, int exchanged, int neverSpoken, int owed) {
    }

    /**
     * An attendee who is no contact.
     *
     * @param name         as the list has it, or the address
     * @param organization empty when unknown
     * @param verdict      what matching thought; PROBABLY and POSSIBLE wait for my word
     * @param reasons      why, in words
     */
    public record Stranger(String name, String organization, MatchVerdict verdict, List<String> reasons) {
        public Stranger {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Reads the brief of an event as of a time. Blocks; any thread but the UI thread.
     *
     * @throws CoreException NOT_FOUND when there is no such event
     */
    public static Brief of(Session session, String event, Instant now, IProgressMonitor monitor) throws CoreException {
        return new BriefReader(session, now).read(event, monitor);
    }
}
