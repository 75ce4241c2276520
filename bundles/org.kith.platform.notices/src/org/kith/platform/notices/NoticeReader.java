package org.kith.platform.notices;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.Origin;
import org.kith.model.activity.InteractionType;

/** Reads a mail by the rules of its sender. What no rule knows is no notice; nothing is guessed. Stateless. */
final class NoticeReader {
    private static final Pattern AND_OTHERS = Pattern.compile(
            "(.{1,80}?)(?:, .{1,80})? (?:and|und|et|y|e|en|og|och|&) (?:\\d{1,6}|one|several) \\p{L}[\\p{L} ]{2,30}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEVERAL = Pattern.compile(".* (?:and|und|et|y|en|og|och|&) .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> PLACES = List.of("name", "handle", "acct", "skill");
    private static final int LONGEST_TEXT = 4000;

    private NoticeReader() {
    }

    /** What came of a mail. */
    record Outcome(State state, Notice notice) {
        /** Ways that it may go. */
        enum State {
            READ, PASSED_OVER, UNKNOWN
        }

        private static final Outcome PASSED = new Outcome(State.PASSED_OVER, null);
        private static final Outcome NO_RULE = new Outcome(State.UNKNOWN, null);
    }

    static Outcome read(Sender sender, Mail mail, Me me, Origin origin) {
        for (Rule rule : sender.rules()) {
            Map<String, String> found = new HashMap<>();
            if (!fits(rule, mail, found)) {
                continue;
            }
            if (rule.type() == null || rule.unless().stream().anyMatch(one -> one.matcher(mail.text()).lookingAt())) {
                return Outcome.PASSED;
            }
            rule.bodies().stream().map(one -> one.matcher(mail.text())).filter(Matcher::find).findFirst()
                    .ifPresent(body -> take(body, found));
            boolean others = others(found);
            AccountRecord actor = actor(sender, mail, found, me, origin);
            if (actor == null) {
                return Outcome.NO_RULE;
            }
            return new Outcome(Outcome.State.READ, notice(sender, rule, mail, found, actor, others,
                    me));
        }
        return Outcome.NO_RULE;
    }

    private static boolean fits(Rule rule, Mail mail, Map<String, String> found) {
        for (Rule.Header header : rule.headers()) {
            if (header.value().equalsIgnoreCase(mail.header(header.name()))) {
                return true;
            }
        }
        for (Pattern subject : rule.subjects()) {
            Matcher matcher = subject.matcher(mail.subject());
            if (matcher.matches()) {
                take(matcher, found);
                return true;
            }
        }
        return false;
    }

    private static void take(Matcher matcher, Map<String, String> found) {
        PLACES.stream().filter(matcher.namedGroups()::containsKey).filter(place -> matcher.group(place) != null)
                .forEach(place -> found.put(place, matcher.group(place).strip()));
    }

    /** Whether others are spoken of without being named; then the one that is named is left as the name. */
    private static boolean others(Map<String, String> found) {
        Matcher matcher = AND_OTHERS.matcher(found.getOrDefault("name", ""));
        if (matcher.matches()) {
            found.put("name", matcher.group(1));
            return true;
        }
        return false;
    }

    private static Notice notice(Sender sender, Rule rule, Mail mail, Map<String, String> found, AccountRecord actor,
            boolean others, Me me) {
        boolean aboutPost = rule.type() != InteractionType.FOLLOW && rule.type() != InteractionType.ENDORSE;
        Matcher post = aboutPost && sender.postLink() != null ? post(sender, mail, me) : null;
        boolean mine = post != null && isMine(sender, rule.type(), post, me);
        String key = rule.key() == null || actor.key().startsWith("name:") || found.get("skill") == null ? null
                : rule.key().replace("{account}", actor.key())
                        .replace("{skill}", found.get("skill").toLowerCase(Locale.ROOT));
        return new Notice(sender, rule.type(), actor, others, text(rule, mail), found.get("skill"),
                mine ? filled(sender.postPage(), post) : null, !mine || sender.postKey() == null ? null
                        : filled(sender.postKey(), post).toLowerCase(Locale.ROOT),
                post == null ? null : filled(sender.postPage(), post), key, mail);
    }

    /** What is liked or shared is mine; an answer may be shown by its own address, where that names its author. */
    private static boolean isMine(Sender sender, InteractionType type, Matcher post, Me me) {
        return switch (type) {
            case LIKE, SHARE -> true;
            case MENTION -> false;
            default -> !post.namedGroups().containsKey("who")
                    || post.group("who") != null && me.is(sender.platform(), post.group("who"));
        };
    }

    private static String text(Rule rule, Mail mail) {
        for (Rule.TextPlace place : rule.texts()) {
            String found = switch (place.how()) {
                case QUOTED -> String.join("\n", mail.text().lines().filter(line -> line.startsWith(">"))
                        .map(line -> line.substring(1).strip()).toList());
                case BEFORE -> {
                    Matcher mark = place.pattern().matcher(mail.text());
                    yield mark.find() ? mail.text().substring(0, mark.start()) : "";
                }
                case AT -> {
                    Matcher at = place.pattern().matcher(mail.text());
                    yield at.find() ? at.group("text") : "";
                }
            };
            String words = found.strip();
            if (!words.isEmpty()) {
                return words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) + "…" : words;
            }
        }
        return null;
    }

    private static AccountRecord actor(Sender sender, Mail mail, Map<String, String> found, Me me, Origin origin) {
        String name = found.get("name");
        String one = sender.actorHeader() == null ? null : mail.header(sender.actorHeader());
        one = one == null ? found.get("handle") : one;
        one = one == null && sender.actorLink() != null ? linked(sender, mail, name, me) : one;
        if (found.get("acct") != null) {
            return federated(sender, mail, found.get("acct"), name, origin);
        }
        if (one != null && sender.actorKey() != null) {
            String who = one.strip();
            String key = sender.actorKey().replace("{1}", who).toLowerCase(Locale.ROOT);
            String page = sender.actorPage() == null ? null : sender.actorPage().replace("{1}", who);
            return AccountRecord.of(sender.platform(), key).handle(who.matches("\\d+") ? null : who).uri(page)
                    .displayName(name).origin(origin).build();
        }
        if (name == null || sender.nameKey() == null || SEVERAL.matcher(name).matches()) {
            return null;
        }
        return AccountRecord.of(sender.platform(), sender.nameKey().replace("{name}",
                name.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))).displayName(name).origin(origin).build();
    }

    /** A user of a server: without one of its own it is a user of the server that wrote. */
    private static AccountRecord federated(Sender sender, Mail mail, String acct, String name, Origin origin) {
        String bare = acct.startsWith("@") ? acct.substring(1) : acct;
        String user = bare.indexOf('@') < 0 ? bare : bare.substring(0, bare.indexOf('@'));
        String host = bare.indexOf('@') < 0 ? sender.host(mail) : bare.substring(bare.indexOf('@') + 1);
        return AccountRecord.of(sender.platform(), ("@" + user + "@" + host).toLowerCase(Locale.ROOT))
                .handle(user + "@" + host).uri(sender.actorPage().replace("{host}", host).replace("{user}", user))
                .displayName(name).origin(origin).build();
    }

    /** Whose profile the mail links under the name; the only one but mine when it links one. Null when unsure. */
    private static String linked(Sender sender, Mail mail, String name, Me me) {
        Map<String, String> candidates = new HashMap<>();
        String named = null;
        for (Link link : mail.links()) {
            Matcher profile = sender.actorLink().matcher(opened(link.address()));
            if (!profile.find() || me.is(sender.platform(), profile.group(1))) {
                continue;
            }
            String who = decoded(profile.group(1));
            candidates.putIfAbsent(who.toLowerCase(Locale.ROOT), who);
            if (named == null && name != null && link.label().toLowerCase(Locale.ROOT)
                    .contains(name.toLowerCase(Locale.ROOT))) {
                named = who;
            }
        }
        return named != null ? named : candidates.size() == 1 ? candidates.values().iterator().next() : null;
    }

    /** The first post of mine that the mail links, else the first post. */
    private static Matcher post(Sender sender, Mail mail, Me me) {
        Matcher first = null;
        for (Link link : mail.links()) {
            Matcher matcher = sender.postLink().matcher(opened(link.address()));
            if (matcher.find()) {
                if (matcher.namedGroups().containsKey("who") && matcher.group("who") != null
                        && me.is(sender.platform(), matcher.group("who"))) {
                    return matcher;
                }
                first = first == null ? matcher : first;
            }
        }
        return first;
    }

    private static String filled(String template, Matcher matcher) {
        String filled = template;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(matcher.group(i)));
        }
        return filled;
    }

    /** An address with what it forwards to in the clear. */
    private static String opened(String address) {
        return decoded(decoded(address));
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return text;
        }
    }
}
