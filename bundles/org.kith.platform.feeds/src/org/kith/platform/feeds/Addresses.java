package org.kith.platform.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.kith.core.identity.ProfileAddress;

/** Addresses in feeds: made absolute, and in the one form that names an account. Pure; any thread. */
final class Addresses {
    private static final int LONGEST = 2000;

    private Addresses() {
    }

    /**
     * A web address as an absolute one.
     *
     * @param base what it is relative to; may be null
     * @return null when it is none, or none of the web's
     */
    static String absolute(String base, String reference) {
        if (reference == null || reference.isBlank() || reference.length() > LONGEST) {
            return null;
        }
        String text = reference.strip().replace(" ", "%20");
        try {
            URI uri = new URI(text);
            if (!uri.isAbsolute() && base != null) {
                uri = new URI(base.strip()).resolve(uri);
            }
            return web(uri) ? uri.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return text.matches("(?i)https?://[^\\s/]+.*") ? text : null;
        }
    }

    /** What names the account of a page; null for no address. */
    static String key(String address) {
        return address == null ? null
                : ProfileAddress.canonical(address).or(() -> ProfileAddress.home(address)).orElse(null);
    }

    /** The page at the root of an address. */
    static String root(String address) {
        String absolute = absolute(null, address);
        int slash = absolute == null ? -1 : absolute.indexOf('/', absolute.indexOf("://") + 3);
        return slash < 0 ? absolute : absolute.substring(0, slash + 1);
    }

    private static boolean web(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
    }
}
