package org.kith.store;

/**
 * A value by which accounts and people are linked.
 *
 * @param kind  what it is
 * @param value folded: lower-case address, E.164-like phone digits, canonical address without scheme
 */
public record ContactKey(Kind kind, String value) {
    /** Kinds of keys. Names are not among them: nothing is linked by name alone. */
    public enum Kind {
        EMAIL, PHONE, PROFILE,
        /** A web address without a path: a person's own page, or that of a company that many name. */
        HOME;

        /** Whether it may tell by itself who somebody is; the others only together with the name. */
        public boolean tellsAlone() {
            return this == EMAIL || this == PROFILE;
        }
    }
}
