package org.kith.platform.linkedin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a member's profile, as LinkedIn writes it: with and without scheme, country, query and last slash. */
final class Profile {
    private static final Pattern MEMBER = Pattern.compile(
            "(?:https?://)?(?:[a-z0-9-]+\\.)*linkedin\\.com/(in|company|school)/([^/?#\\s,]{1,200}).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AUTHOR = Pattern.compile("linkedin\\.com/posts/([^/?#_\\s]{1,200})_",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile("(activity|ugcpost|share)(?::|-)(\\d{1,25})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("commenturn=urn:li:comment:\\((.{1,200}?)\\)",
            Pattern.CASE_INSENSITIVE);

    private Profile() {
    }

    /**
     * The stable key of a profile: its slug in lower case; {@code company:slug} for a page.
     *
     * @return null when this is no such address, or that of somebody who left ({@code /in/UNKNOWN})
     */
    static String key(String address) {
        Matcher member = MEMBER.matcher(address.strip());
        if (!member.matches()) {
            return null;
        }
        String slug = decoded(member.group(2)).toLowerCase(Locale.ROOT);
        if (slug.equals("unknown") || slug.isBlank()) {
            return null;
        }
        return member.group(1).equalsIgnoreCase("in") ? slug : "company:" + slug;
    }

    /** The canonical address of a key. */
    static String address(String key) {
        boolean page = key.startsWith("company:");
        try {
            return new URI("https", "www.linkedin.com", page ? "/company/" + key.substring(8) : "/in/" + key, null)
                    .toASCIIString();
        } catch (URISyntaxException odd) {
            return null;
        }
    }

    /** The member in whose name a post's address stands; null when it does not say. */
    static String author(String link) {
        Matcher author = AUTHOR.matcher(link);
        return author.find() ? decoded(author.group(1)).toLowerCase(Locale.ROOT) : null;
    }

    /** The number of the post in an address, with its kind; the address itself when there is none. */
    static String post(String link) {
        Matcher post = POST.matcher(decoded(link));
        return post.find() ? post.group(1).toLowerCase(Locale.ROOT) + ':' + post.group(2) : link;
    }

    /** The number of the comment in an address; null when there is none. */
    static String comment(String link) {
        Matcher comment = COMMENT.matcher(decoded(link));
        return comment.find() ? comment.group(1) : null;
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text
                    : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
