package org.kith.platform.linkedin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kith.core.platform.AccountRef;

/**
 * Which profile a name belongs to. Some tables name members by name alone (recommendations always, endorsements and
 * messages in older archives); a name that exactly one profile of this archive bears is that profile, any other stays
 * a name. LinkedIn lets only connections endorse and recommend, so this is not a guess among strangers.
 */
final class Names {
    private static final String NOBODY = "linkedin member";
    private static final String AMBIGUOUS = "";

    private final Map<String, String> keys = new HashMap<>();

    /** A profile that bears a name. */
    void learn(String name, String key) {
        String plain = plain(name);
        if (!plain.isEmpty() && key != null && !plain.equals(NOBODY)) {
            keys.merge(plain, key, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }

    /** The profile of a name; null when none or more than one bears it. */
    String key(String name) {
        String key = keys.get(plain(name));
        return key == null || key.isEmpty() ? null : key;
    }

    /** A member by address, else by name; null when neither tells who it is. */
    AccountRef find(String address, String name) {
        String key = Profile.key(address);
        if (key == null) {
            key = key(name);
        }
        return key == null ? bare(name) : of(key, name);
    }

    /** A member by name alone, who is not taken for any profile; null when the name is no name. */
    static AccountRef bare(String name) {
        String plain = plain(name);
        return plain.isEmpty() || plain.equals(NOBODY) ? null : of("name:" + plain, name);
    }

    /** An account with its name as seen. */
    static AccountRef of(String key, String name) {
        boolean slug = key.indexOf(':') < 0;
        return new AccountRef(LinkedInArchive.PLATFORM, key, name == null || name.isBlank() ? null : name.strip(),
                slug ? key : null);
    }

    /** A first and a last name, without the letters of degrees behind a comma. */
    static String whole(String first, String last) {
        int comma = last.indexOf(',');
        return (first + ' ' + (comma < 0 ? last : last.substring(0, comma))).strip().replaceAll("\\s+", " ");
    }

    private static String plain(String name) {
        int comma = name.indexOf(',');
        return (comma > 0 ? name.substring(0, comma) : name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
