package org.kith.core.registry;

import java.util.regex.Pattern;

/**
 * A form of the platform's web addresses, as its plugin.xml declares it.
 *
 * @param kind    what such an address shows
 * @param pattern fits the whole address without scheme, {@code www.}, query and fragment; may have the groups
 *                {@code actor} (a handle) and {@code id} (of the post)
 * @param epoch   milliseconds since 1970 at which the post's number would be 0, where numbers tell the time; -1 when
 *                they don't
 * @param shift   bits of the number below the time
 * @since 0.1
 */
public record LinkForm(Kind kind, Pattern pattern, long epoch, int shift) {
    /** What an address shows. */
    public enum Kind {
        POST, PROFILE
    }
}
