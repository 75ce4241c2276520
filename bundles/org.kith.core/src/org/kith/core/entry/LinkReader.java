package org.kith.core.entry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.kith.core.registry.LinkForm;
import org.kith.core.registry.PlatformDescriptor;

/** Reads web addresses by the forms that platforms declare. Opens nothing. Immutable, any thread. */
public final class LinkReader {
    /** Platform of addresses that no platform knows. */
    public static final String WEB = "web";

    private static final int LONGEST = 2000;

    private final List<PlatformDescriptor> platforms;

    /** Knows the forms of these platforms. */
    public LinkReader(List<PlatformDescriptor> platforms) {
        this.platforms = List.copyOf(platforms);
    }

    /** What an address says; empty for what is no http or https address. Blanks around it do not matter. */
    public Optional<ReadLink> read(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST || typed.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        String rest = bare(typed);
        if (rest == null) {
            return Optional.empty();
        }
        for (PlatformDescriptor platform : platforms) {
            for (LinkForm form : platform.links()) {
                Matcher matcher = form.pattern().matcher(rest);
                if (matcher.matches()) {
                    String id = group(matcher, "id");
                    return Optional.of(new ReadLink(platform.id(), form.kind(), decoded(group(matcher, "actor")), id,
                            "https://" + rest, time(form, id)));
                }
            }
        }
        return Optional.of(new ReadLink(WEB, null, null, null, "https://" + whole(typed), null));
    }

    /** Without scheme, www., query and fragment; null for what is no web address. */
    private static String bare(String typed) {
        String rest = whole(typed);
        if (rest == null) {
            return null;
        }
        for (char end : new char[] {'?', '#'}) {
            int at = rest.indexOf(end);
            rest = at < 0 ? rest : rest.substring(0, at);
        }
        while (rest.endsWith("/")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        for (String prefix : new String[] {"www.", "m.", "mobile."}) {
            host = host.startsWith(prefix) ? host.substring(prefix.length()) : host;
        }
        return host.indexOf('.') <= 0 ? null : host + (slash < 0 ? "" : rest.substring(slash));
    }

    private static String whole(String typed) {
        int scheme = typed.indexOf("://");
        if (scheme < 0) {
            return typed.matches("(?i)[a-z0-9.-]+\\.[a-z]{2,}/.*") ? typed : null;
        }
        String name = typed.substring(0, scheme).toLowerCase(Locale.ROOT);
        return name.equals("http") || name.equals("https") ? typed.substring(scheme + 3) : null;
    }

    private static String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static String decoded(String actor) {
        try {
            return actor == null ? null : URLDecoder.decode(actor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return actor;
        }
    }

    private static Instant time(LinkForm form, String id) {
        if (form.epoch() < 0 || id == null || id.length() > 19) {
            return null;
        }
        try {
            return Instant.ofEpochMilli((Long.parseLong(id) >> form.shift()) + form.epoch());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
