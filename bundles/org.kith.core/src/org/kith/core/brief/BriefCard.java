package org.kith.core.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TimePrecision;
import org.kith.model.meet.Presence;

/**
 * An attendee whom I know, as the brief shows them. Immutable; any thread.
 *
 * @param uid          the person
 * @param name         may be empty
 * @param said         how the name is said; empty when unknown
 * @param pronouns     the most wanted; empty when unknown
 * @param organization with the title, as shown; empty when unknown
 * @param photo        blob hash; null without one
 * @param presence     as far as it is known
 * @param standing     how far we had come
 * @param since        the day of the first that passed between us; null when none is dated
 * @param owed         since when they wait for my answer; null when they do not
 * @param connections  where we are connected, mail left out
 * @param exchanges    the last three, latest first
 * @param promises     that are open, both ways, the due ones first
 * @param opener       something to begin with; empty when nothing is allowed
 * @param common       who else at this event has to do with them
 */
public record BriefCard(String uid, String name, String said, String pronouns, String organization, String photo,
        Presence presence, Standing standing, LocalDate since, Instant owed, List<Connection> connections,
        List<Exchange> exchanges, List<Vow> promises, Optional<Opener> opener, List<Common> common) {
    public BriefCard {
        connections = List.copyOf(connections);
        exchanges = List.copyOf(exchanges);
        promises = List.copyOf(promises);
        common = List.copyOf(common);
    }

    /**
     * A place where we are connected.
     *
     * @param platform its id
     * @param kind     in which way
     * @param handle   their name there; empty when unknown
     * @param since    as written by vCard (2024-03-05, 2024-03, 2024); empty when the platform does not tell
     */
    public record Connection(String platform, Kind kind, String handle, String since) {
        /** In which way; where the platform does not tell, only that there is an account. */
        public enum Kind {
            CONNECTED, BOTH_FOLLOW, THEY_FOLLOW, I_FOLLOW, ACCOUNT
        }
    }

    /**
     * Something that passed between us.
     *
     * @param key       names it in the store, with its platform
     * @param at        null when unknown
     * @param precision of the time
     * @param direction IN, OUT or MUTUAL
     * @param type      what it was
     * @param platform  where
     * @param text      its beginning; empty when there is none
     */
    public record Exchange(String key, Instant at, TimePrecision precision, Direction direction, InteractionType type,
            String platform, String text) {
    }

    /**
     * A promise that is open.
     *
     * @param uid   of the promise
     * @param mine  whether I promised it
     * @param words what
     * @param due   null when no time was said
     */
    public record Vow(String uid, boolean mine, String words, Instant due) {
    }

    /**
     * Somebody else at the event.
     *
     * @param uid  the person
     * @param name as shown
     * @param why  what they have in common: a relation, an organisation, a circle
     */
    public record Common(String uid, String name, String why) {
    }

    BriefCard with(List<Common> people) {
        return new BriefCard(uid, name, said, pronouns, organization, photo, presence, standing, since, owed,
                connections, exchanges, promises, opener, people);
    }
}
