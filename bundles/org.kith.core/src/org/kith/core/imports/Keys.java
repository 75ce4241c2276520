package org.kith.core.imports;

import org.kith.core.identity.Uids;

/** Native keys in a form that every store can keep. Pure. */
final class Keys {
    private static final int LONGEST = 200;

    private Keys() {
    }

    /** The key itself; a hash of it where it is too long. */
    static String bounded(String key) {
        return key.length() <= LONGEST ? key : "#" + Uids.hash("key", key);
    }
}
