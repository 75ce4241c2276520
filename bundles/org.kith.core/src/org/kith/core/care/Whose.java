package org.kith.core.care;

import org.kith.core.identity.Uids;
import org.kith.model.care.Cadence;

/**
 * For whom a rhythm holds: a person, all who bear a tag, or all in a circle. A value; any thread.
 *
 * @param key the uid of the person or circle, or the tag itself
 */
public record Whose(Kind kind, String key) {
    /** Whom there can be rhythms for. */
    public enum Kind {
        PERSON, TAG, CIRCLE
    }

    /** One person. */
    public static Whose person(String uid) {
        return new Whose(Kind.PERSON, uid);
    }

    /** Everybody who bears a tag. */
    public static Whose tag(String tag) {
        return new Whose(Kind.TAG, tag);
    }

    /** Everybody in a circle. */
    public static Whose circle(String uid) {
        return new Whose(Kind.CIRCLE, uid);
    }

    /** Of a stored rhythm; null where it says nobody's. */
    static Whose of(Cadence cadence) {
        return cadence.getPersonUid() != null ? person(cadence.getPersonUid())
                : cadence.getCircleUid() != null ? circle(cadence.getCircleUid())
                : cadence.getTag() != null ? tag(cadence.getTag()) : null;
    }

    /** The uid of the rhythm that holds for them: there is at most one. */
    public String cadenceUid() {
        return Uids.derived("cadence", kind.name(), key);
    }
}
