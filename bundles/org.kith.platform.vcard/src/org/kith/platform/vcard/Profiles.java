package org.kith.platform.vcard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.Origin;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Person;

/**
 * The accounts that a card names as its person's: profiles, messaging addresses, and web pages of a known profile
 * shape. LinkedIn's key is the slug; where a platform has ids that a card does not tell, the key is the handle with @.
 * Pure functions, any thread.
 */
final class Profiles {
    private static final Map<String, String> NAMES = Map.of("twitter", "x", "x.com", "x", "www.linkedin", "linkedin",
            "jabber", "xmpp", "xmpp", "xmpp", "google-talk", "gtalk", "skype-username", "skype");

    private static final List<String> NO_HANDLES = List.of("home", "i", "intent", "search", "hashtag", "share");

    private Profiles() {
    }

    /** The accounts in the order of the card, each once. */
    static List<AccountRecord> of(Person person, Origin origin) {
        Map<String, AccountRecord> found = null;
        List<ContactPoint> points = person.getContactPoints();
        for (int i = 0; i < points.size(); i++) {
            ContactPoint point = points.get(i);
            AccountRecord account = switch (point.getKind()) {
                case URL, CONTACT -> page(point.getValue(), person, origin);
                case SOCIAL -> profile(point, person, origin);
                case IMPP -> messaging(point, person, origin);
                default -> null;
            };
            if (account != null) {
                found = found == null ? new LinkedHashMap<>(4) : found;
                found.putIfAbsent(account.platform() + ' ' + account.key(), account);
            }
        }
        return found == null ? List.of() : new ArrayList<>(found.values());
    }

    private static AccountRecord profile(ContactPoint point, Person person, Origin origin) {
        AccountRecord known = page(point.getValue(), person, origin);
        if (known != null) {
            return known;
        }
        String service = point.getService();
        if (service == null || !service.matches("[a-z0-9][a-z0-9.+_-]{0,39}")) {
            return null;
        }
        String platform = NAMES.getOrDefault(service, service);
        boolean web = web(point.getValue());
        String handle = handle(point.getUsername() != null ? point.getUsername()
                : web ? lastSegment(point.getValue()) : afterScheme(point.getValue()));
        if (handle == null) {
            return null;
        }
        return account(platform, platform.equals("linkedin") ? handle.toLowerCase(Locale.ROOT) : null, handle,
                web ? point.getValue() : null, person, origin);
    }

    private static AccountRecord messaging(ContactPoint point, Person person, Origin origin) {
        String service = point.getService();
        if (service == null || point.getKind() != ContactPointKind.IMPP
                || !service.matches("[a-z0-9][a-z0-9.+_-]{0,39}")) {
            return null;
        }
        String handle = handle(afterScheme(point.getValue()));
        if (handle == null) {
            return null;
        }
        int query = handle.indexOf('?');
        String plain = query > 0 ? handle.substring(0, query) : handle;
        String platform = NAMES.getOrDefault(service, service);
        return account(platform, plain.indexOf('@') > 0 ? plain.toLowerCase(Locale.ROOT) : null, plain,
                point.getValue().indexOf(' ') < 0 ? point.getValue() : null, person, origin);
    }

    /** An account named by a web address of a known shape; null for every other page. */
    private static AccountRecord page(String address, Person person, Origin origin) {
        String url = address == null ? "" : address.strip();
        int scheme = url.indexOf("://");
        String rest = scheme > 0 ? url.substring(scheme + 3) : url;
        if (scheme > 0 && !web(url) || rest.isEmpty() || rest.length() > 300) {
            return null;
        }
        int cut = firstOf(rest, '?', '#');
        String[] parts = (cut < 0 ? rest : rest.substring(0, cut)).split("/");
        String host = parts[0].toLowerCase(Locale.ROOT).replaceFirst("^(www|m|mobile|[a-z]{2})\\.(?=.+\\.)", "");
        String one = parts.length > 1 ? parts[1] : "";
        String two = parts.length > 2 ? parts[2] : "";
        return switch (host) {
            case "linkedin.com" -> one.equalsIgnoreCase("in") && handle(two) != null
                    ? linkedin(two, person, origin) : null;
            case "x.com", "twitter.com" -> handle(one) != null && one.matches("@?[A-Za-z0-9_]{1,15}")
                    && !NO_HANDLES.contains(one.toLowerCase(Locale.ROOT))
                    ? account("x", null, handle(one), "https://x.com/" + handle(one), person, origin) : null;
            case "facebook.com" -> facebook(one, url, person, origin);
            case "instagram.com" -> parts.length == 2 && handle(one) != null
                    ? account("instagram", null, handle(one), "https://www.instagram.com/" + handle(one), person,
                            origin)
                    : null;
            case "bsky.app" -> one.equals("profile") && handle(two) != null
                    ? account("bluesky", two.startsWith("did:") ? two : null, handle(two),
                            "https://bsky.app/profile/" + two, person, origin) : null;
            case "github.com" -> parts.length == 2 && handle(one) != null
                    ? account("github", null, handle(one), "https://github.com/" + one, person, origin) : null;
            default -> scheme > 0 && parts.length == 2 && one.startsWith("@") && one.length() > 1
                    && host.indexOf('.') > 0 && host.indexOf('@') < 0
                    ? account("mastodon", (handle(one) + '@' + host).toLowerCase(Locale.ROOT),
                            handle(one) + '@' + host, url, person, origin) : null;
        };
    }

    private static AccountRecord linkedin(String slug, Person person, Origin origin) {
        String key = java.net.URLDecoder.decode(slug.replace("%", hex(slug) ? "%" : "%25").replace("+", "%2B"),
                java.nio.charset.StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return account("linkedin", key, key, "https://www.linkedin.com/in/" + slug.toLowerCase(Locale.ROOT), person,
                origin);
    }

    private static boolean hex(String slug) {
        return !slug.matches(".*%(?![0-9A-Fa-f]{2}).*");
    }

    private static AccountRecord facebook(String one, String url, Person person, Origin origin) {
        if (one.equalsIgnoreCase("profile.php")) {
            java.util.regex.Matcher id = java.util.regex.Pattern.compile("[?&]id=(\\d{1,20})").matcher(url);
            return id.find() ? account("facebook", id.group(1), null,
                    "https://www.facebook.com/profile.php?id=" + id.group(1), person, origin) : null;
        }
        return handle(one) == null || !one.matches("[A-Za-z0-9.]{3,50}") ? null
                : account("facebook", null, one, "https://www.facebook.com/" + one, person, origin);
    }

    private static AccountRecord account(String platform, String key, String handle, String uri, Person person,
            Origin origin) {
        String id = key != null ? key : '@' + handle.toLowerCase(Locale.ROOT);
        return AccountRecord.of(platform, id).handle(handle).uri(uri).displayName(person.getFormattedName())
                .origin(origin).build();
    }

    /** A handle without @; null when it cannot be one. */
    private static String handle(String text) {
        if (text == null) {
            return null;
        }
        String handle = text.strip();
        handle = handle.startsWith("@") ? handle.substring(1) : handle;
        boolean possible = !handle.isEmpty() && handle.length() <= 120
                && handle.chars().noneMatch(c -> c < 0x20 || c == '/' || Character.isWhitespace(c));
        return possible ? handle : null;
    }

    private static boolean web(String value) {
        return value.regionMatches(true, 0, "http://", 0, 7) || value.regionMatches(true, 0, "https://", 0, 8);
    }

    private static String lastSegment(String url) {
        int cut = firstOf(url, '?', '#');
        String path = cut < 0 ? url : url.substring(0, cut);
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int slash = path.lastIndexOf('/');
        return slash > path.indexOf("://") + 2 ? path.substring(slash + 1) : null;
    }

    private static String afterScheme(String value) {
        int colon = value.indexOf(':');
        String rest = colon < 0 ? value : value.substring(colon + 1);
        return rest.startsWith("//") ? rest.substring(2) : rest;
    }

    private static int firstOf(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 ? second : second < 0 ? first : Math.min(first, second);
    }
}
