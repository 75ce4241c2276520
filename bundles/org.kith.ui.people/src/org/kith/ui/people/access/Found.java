package org.kith.ui.people.access;

/**
 * Something that can be chosen.
 *
 * @param kind   what it is
 * @param id     uid of the aggregate, or id of the view or command
 * @param first  what it is called
 * @param second why it is here, or what it is; may be null
 * @param key    the key that does the same; may be empty
 * @param photo  hash of a person's photo; may be null
 * @param rank   how well it fits
 */
record Found(Kind kind, String id, String first, String second, String key, String photo, Rank rank) {
    /** Kinds of things, in the order in which they are shown. */
    enum Kind {
        PERSON(8), VIEW(4), COMMAND(4), EVENT(4), CIRCLE(4);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** How many are shown. */
        int most() {
            return most;
        }
    }

    /** How well something fits, best first. */
    enum Rank {
        /** The name begins with what was typed. */
        BEGINS,
        /** Words of the name begin with the words that were typed. */
        WORDS,
        /** So do words of what is known otherwise: a handle, an address, an organisation. */
        OTHERWISE,
        /** It is somewhere inside. */
        INSIDE,
        /** It would, with one letter changed. */
        GUESSED
    }

    /** The same with another rank. */
    Found as(Rank other) {
        return new Found(kind, id, first, second, key, photo, other);
    }

    /** Whether both are the same thing. */
    boolean same(Found other) {
        return other != null && kind == other.kind && id.equals(other.id);
    }
}
