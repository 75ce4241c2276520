package org.kith.core.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one form of the many addresses of a profile page: no scheme, no {@code www.}, no query, no fragment, no slash at
 * the end, lower case; hosts that moved under their present name. Pure; any thread.
 */
public final class ProfileAddress {
    private static final Map<String, String> MOVED = Map.of("twitter.com", "x.com", "fb.com", "facebook.com",
            "instagr.am", "instagram.com");

    private ProfileAddress() {
    }

    /** The canonical form; empty for what is no web address or has no path (a home page is nobody's profile). */
    public static Optional<String> canonical(String address) {
        return form(address).filter(form -> form.indexOf('/') > 0);
    }

    /** The host of a home page, an address without a path, in the same form; empty for what has a path. */
    public static Optional<String> home(String address) {
        return form(address).filter(form -> form.indexOf('/') < 0);
    }

    private static Optional<String> form(String address) {
        if (address == null) {
            return Optional.empty();
        }
        String rest = address.strip();
        int scheme = rest.indexOf("://");
        if (scheme >= 0) {
            String name = rest.substring(0, scheme).toLowerCase(Locale.ROOT);
            if (!name.equals("http") && !name.equals("https")) {
                return Optional.empty();
            }
            rest = rest.substring(scheme + 3);
        } else if (rest.startsWith("//")) {
            rest = rest.substring(2);
        } else if (rest.indexOf(':') >= 0 || rest.indexOf('@') > 0 && rest.indexOf('/') < 0) {
            return Optional.empty();
        }
        int slash = rest.indexOf('/');
        if (slash == 0 || rest.length() > 1000) {
            return Optional.empty();
        }
        String host = host(slash < 0 ? rest : rest.substring(0, slash));
        String path = slash < 0 ? "" : path(host, rest.substring(slash));
        return host.indexOf('.') < 0 || host.indexOf(' ') >= 0 ? Optional.empty() : Optional.of(host + path);
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        for (String prefix : new String[] {"www.", "m.", "mobile."}) {
            if (host.startsWith(prefix) && host.indexOf('.', prefix.length()) > 0) {
                host = host.substring(prefix.length());
            }
        }
        if (host.endsWith(".linkedin.com")) {
            host = "linkedin.com";
        }
        return MOVED.getOrDefault(host, host);
    }

    private static String path(String host, String raw) {
        String path = raw;
        for (char end : new char[] {'?', '#'}) {
            int at = path.indexOf(end);
            path = at < 0 ? path : path.substring(0, at);
        }
        path = decoded(path).toLowerCase(Locale.ROOT);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (host.equals("linkedin.com") && path.startsWith("/in/")) {
            int next = path.indexOf('/', 4);
            path = next < 0 ? path : path.substring(0, next);
        }
        if (host.equals("x.com") && path.startsWith("/@")) {
            path = "/" + path.substring(2);
        }
        return path;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
