package org.kith.ui.people.contacts;

/**
 * Whom the Contacts view shows. Immutable.
 *
 * @param kind which sort of scope
 * @param key  the tag, or the uid of the circle; null otherwise
 * @param name what a person reads where it is not the key; may be null
 */
record Scope(Kind kind, String key, String name) {
    static final Scope EVERYBODY = new Scope(Kind.EVERYBODY, null, null);
    static final Scope ACCOUNTS = new Scope(Kind.ACCOUNTS, null, null);
    static final Scope TRASH = new Scope(Kind.TRASH, null, null);

    enum Kind {
        EVERYBODY, TAG, CIRCLE, ACCOUNTS, TRASH
    }

    static Scope tag(String tag) {
        return new Scope(Kind.TAG, tag, null);
    }

    static Scope circle(String uid, String name) {
        return new Scope(Kind.CIRCLE, uid, name);
    }

    boolean is(Scope other) {
        return kind == other.kind && java.util.Objects.equals(key, other.key);
    }

    /** To be remembered. */
    String text() {
        return key == null ? kind.name() : kind.name() + " " + key;
    }

    /** What was remembered; everybody where that is not understood. */
    static Scope of(String text) {
        for (Kind kind : Kind.values()) {
            if (text != null && text.startsWith(kind.name())) {
                String key = text.substring(kind.name().length()).strip();
                boolean keyed = kind == Kind.TAG || kind == Kind.CIRCLE;
                if (keyed != key.isEmpty()) {
                    return new Scope(kind, keyed ? key : null, null);
                }
            }
        }
        return EVERYBODY;
    }
}
