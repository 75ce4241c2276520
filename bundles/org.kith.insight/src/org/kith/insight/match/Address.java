package org.kith.insight.match;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which mail addresses and profile pages are compared. Pure. */
final class Address {
    private static final Pattern MAIL = Pattern.compile("[^\\s<>\"(),:;@]+@[^\\s<>\"(),:;@]+\\.[^\\s<>\"(),:;@.]{2,}");
    private static final Set<String> ROLES = Set.of("info", "contact", "kontakt", "contacto", "contato", "office",
            "buero", "buro", "mail", "email", "post", "hello", "hallo", "hi", "admin", "administrator", "webmaster",
            "postmaster", "root", "support", "help", "service", "sales", "vertrieb", "marketing", "press", "presse",
            "media", "team", "events", "event", "tickets", "registration", "anmeldung", "booking", "noreply",
            "no-reply", "donotreply", "newsletter", "news", "jobs", "hr", "billing", "accounts", "enquiries",
            "inquiries", "reception", "secretary", "sekretariat", "verwaltung", "all", "everyone", "staff", "devnull",
            "nobody", "unknown", "test");
    private static final Map<String, String> MOVED = Map.of("twitter.com", "x.com", "fb.com", "facebook.com",
            "instagr.am", "instagram.com");
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}]{2,}(?::\\d+)?");

    private Address() {
    }

    /** Lower case, without {@code mailto:}; empty for what is no address. */
    static Optional<String> mail(String written) {
        String text = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        text = text.startsWith("mailto:") ? text.substring(7) : text;
        int query = text.indexOf('?');
        text = query < 0 ? text : text.substring(0, query);
        return MAIL.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** Whether it is the mailbox of a role, which several people read. */
    static boolean role(String mail) {
        String local = mail.substring(0, mail.indexOf('@'));
        int plus = local.indexOf('+');
        return ROLES.contains(plus < 0 ? local : local.substring(0, plus));
    }

    /**
     * No scheme, no {@code www.}, no query but Facebook's id, no fragment, no slash at the end, lower case, hosts that
     * moved under their present name; empty for what is no web address, has no path, or is the page of a company.
     */
    static Optional<String> profile(String written) {
        String rest = written == null ? "" : written.strip().replaceFirst("(?i)^https?://", "");
        int slash = rest.indexOf('/');
        if (slash <= 0 || rest.length() > 1000 || !HOST.matcher(rest.substring(0, slash)).matches()) {
            return Optional.empty();
        }
        String host = rest.substring(0, slash).toLowerCase(Locale.ROOT)
                .replaceFirst(":\\d+$", "").replaceFirst("^(?:www|m|mobile)\\.(?=.*\\.)", "");
        host = host.endsWith(".linkedin.com") ? "linkedin.com" : MOVED.getOrDefault(host, host);
        String path = decoded(rest.substring(slash)).toLowerCase(Locale.ROOT);
        String id = host.equals("facebook.com") && path.startsWith("/profile.php")
                ? path.replaceFirst("^[^?]*\\?(?:.*&)?(id=\\d+).*$", "?$1") : "";
        path = path.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        if (host.equals("linkedin.com")) {
            if (path.matches("/(?:company|school|showcase|groups)/.*")) {
                return Optional.empty();
            }
            path = path.replaceFirst("^(/in/[^/]+)/.*$", "$1");
        }
        path = host.equals("x.com") ? path.replaceFirst("^/@", "/") : path;
        return path.isEmpty() ? Optional.empty() : Optional.of(host + path + id);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
