package org.kith.core.imports;

import org.kith.store.AccountKey;

/** What an import remembers of an account between chunks. Used by the writer's thread. */
final class AccountEntry {
    static final int NAME = 1;
    static final int ADDRESS = 2;
    static final int BIOGRAPHY = 4;
    static final int FOLLOWS_ME = 8;
    static final int I_FOLLOW = 16;

    final AccountKey key;
    final String uid;
    /** Internal number; 0 until its chunk has put it. */
    int id;
    /** Whose it is; null while nobody's. */
    String personUid;
    boolean own;
    /** Was deleted for good: nothing of it comes back. */
    boolean gone;
    /** This import made it. */
    boolean added;
    boolean met;
    boolean updated;
    /** Which single values a record of this very import has told already: the first one counts. */
    int told;
    /** The name and handle of the last reference that was looked at. */
    String lastName;
    String lastHandle;

    AccountEntry(AccountKey key, String uid) {
        this.key = key;
        this.uid = uid;
    }

    /** Whether this is the first record that tells this; the next ones are not asked. */
    boolean tells(int what) {
        boolean first = (told & what) == 0;
        told |= what;
        return first;
    }
}
