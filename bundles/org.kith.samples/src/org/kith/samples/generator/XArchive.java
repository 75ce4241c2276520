package org.kith.samples.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The X archive in its layout of 2024 and later: path in the zip to text. */
final class XArchive {
    private static final long EPOCH = 1288834974657L;
    private static final int FIRST_PART = 480;

    private final World world;
    private final Phrases phrases;
    private final Dice dice;
    private final List<Person> people;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> types = new LinkedHashMap<>();

    XArchive(World world, Phrases phrases, long seed) {
        this.world = world;
        this.phrases = phrases;
        dice = new Dice(seed, "x");
        people = world.on(Channel.X);
    }

    Map<String, String> files() {
        self();
        tweets();
        follows();
        likes();
        directMessages();
        groupMessages();
        others();
        manifest();
        return files;
    }

    private void self() {
        Person me = world.me();
        file("account", "account", List.of(Json.of("account", Json.of("email", me.email(), "createdVia", "web",
                "username", me.handle(), "accountId", id(me), "createdAt", "2021-06-01T10:00:00.000Z",
                "accountDisplayName", me.name() + " 🌊"))));
        file("profile", "profile", List.of(Json.of("profile", Json.of("description", Json.of("bio",
                "Helps workshops stay open. Invented.", "website", "https://hartwig.example", "location", "Falmouth"),
                "avatarMediaUrl", "https://media.example/profile_images/1/mia.png", "headerMediaUrl", ""))));
        file("screen_name_change", "screen-name-change", List.of(Json.of("screenNameChange", Json.of("accountId",
                id(me), "screenNameChange", Json.of("changedAt", "2023-02-02T09:00:00.000Z", "changedFrom",
                        "mia_tide_ex", "changedTo", me.handle())))));
    }

    private void tweets() {
        List<Object> rows = new ArrayList<>();
        long previous = 0;
        Person origin = world.people().get(0);
        for (Post post : world.posts()) {
            long id = snowflake(post.at(), rows.size());
            rows.add(Json.of("tweet", tweet(post, id, previous)));
            previous = id;
        }
        Instant at = World.NOW.minus(Duration.ofDays(40)).plusSeconds(77);
        String cut = "What two years of tidal mills taught me about asking for help, in ten points. First: nobody minds."
                + " Second: they mind if you do not say what for. Third: write…";
        rows.add(Json.of("tweet", body(snowflake(at, 9), at, cut, List.of(), List.of(), null)));
        Collections.reverse(rows);
        part("tweets", "tweets", rows.subList(0, FIRST_PART), 0);
        part("tweets", "tweets", rows.subList(FIRST_PART, rows.size()), 1);
        file("note_tweet", "note-tweet", List.of(Json.of("noteTweet", Json.of("noteTweetId",
                String.valueOf(snowflake(at, 9)), "updatedAt", iso(at), "createdAt", iso(at), "lifecycle",
                Json.of("value", "Undeleted", "name", "Undeleted", "originalName",
                        "Undeleted", "annotations", Json.of()), "core", Json.of("styletags", List.of(), "urls",
                        List.of(), "text", cut.replace("write…", "write it down, with a date. Fourth: bring the tea. "
                                + "@" + origin.handle() + " knows the other six."), "mentions", List.of(), "cashtags",
                        List.of(), "hashtags", List.of())))));
    }

    private Map<String, Object> tweet(Post post, long id, long previous) {
        Person to = post.to();
        return switch (post.kind()) {
            case OWN -> body(id, post.at(), post.text(), List.of(), List.of(), null);
            case THREAD -> body(id, post.at(), post.text(), List.of(), List.of(),
                    reply(previous, world.me()));
            case MENTION -> body(id, post.at(), post.text() + " /cc @" + to.handle(), List.of(to), List.of(), null);
            case REPLY -> body(id, post.at(), "@" + to.handle() + " " + post.text(), List.of(to), List.of(),
                    reply(snowflake(post.at().minusSeconds(7000), 3), to));
            case REPOST -> body(id, post.at(), cut("RT @" + to.handle() + ": " + post.text()), List.of(to), List.of(),
                    null);
            case QUOTE -> body(id, post.at(), post.text() + " https://t.co/ab" + id % 100_000, List.of(), List.of(
                    "https://" + (id % 3 == 0 ? "twitter" : "x") + ".com/" + to.handle() + "/status/"
                            + snowflake(post.at().minusSeconds(9000), 5)), null);
        };
    }

    private static Map<String, Object> reply(long status, Person to) {
        String id = String.valueOf(status);
        return Json.of("in_reply_to_status_id_str", id, "in_reply_to_status_id", id, "in_reply_to_user_id", id(to),
                "in_reply_to_user_id_str", id(to), "in_reply_to_screen_name", to.handle());
    }

    private Map<String, Object> body(long id, Instant at, String text, List<Person> mentions, List<String> urls,
            Map<String, Object> reply) {
        String escaped = escape(text);
        List<Object> named = new ArrayList<>();
        for (Person person : mentions) {
            int start = escaped.codePointCount(0, escaped.indexOf("@" + person.handle()));
            named.add(Json.of("name", person.name(), "screen_name", person.handle(), "indices", List.of(
                    String.valueOf(start), String.valueOf(start + 1 + person.handle().length())), "id_str", id(person),
                    "id", id(person)));
        }
        List<Object> links = new ArrayList<>();
        for (String url : urls) {
            int start = escaped.codePointCount(0, escaped.indexOf("https://t.co/"));
            links.add(Json.of("url", escaped.substring(escaped.indexOf("https://t.co/")), "expanded_url", url,
                    "display_url", url.substring(8, Math.min(url.length(), 34)) + "…", "indices", List.of(
                            String.valueOf(start), String.valueOf(escaped.codePointCount(0, escaped.length())))));
        }
        List<Object> tags = new ArrayList<>();
        int hash = escaped.lastIndexOf(" #");
        if (hash >= 0) {
            int start = escaped.codePointCount(0, hash + 1);
            tags.add(Json.of("text", escaped.substring(hash + 2), "indices", List.of(String.valueOf(start),
                    String.valueOf(escaped.codePointCount(0, escaped.length())))));
        }
        Map<String, Object> tweet = Json.of("edit_info", Json.of("initial", Json.of("editTweetIds",
                List.of(String.valueOf(id)), "editableUntil", iso(at.plusSeconds(3600)), "editsRemaining", "5",
                "isEditEligible", reply == null)), "retweeted", false, "source",
                "<a href=\"https://client.example\" rel=\"nofollow\">Web App</a>", "entities", Json.of("hashtags",
                        tags, "symbols", List.of(), "user_mentions", named, "urls", links), "display_text_range",
                List.of("0", String.valueOf(escaped.codePointCount(0, escaped.length()))), "favorite_count",
                String.valueOf(dice.between(0, 30)), "id_str", String.valueOf(id), "truncated", false,
                "retweet_count", String.valueOf(dice.between(0, 4)), "id", String.valueOf(id), "created_at",
                DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC)
                        .format(at), "favorited", false, "full_text", escaped, "lang", "en");
        if (reply != null) {
            tweet.putAll(reply);
        }
        return tweet;
    }

    private void follows() {
        List<Object> followers = new ArrayList<>();
        List<Object> following = new ArrayList<>();
        for (Person person : people) {
            boolean fan = person.role() == Role.FAN;
            if (fan || dice.chance(.75)) {
                followers.add(Json.of("follower", follow(id(person))));
            }
            if (!fan && dice.chance(.8)) {
                following.add(Json.of("following", follow(id(person))));
            }
        }
        for (int i = 0; i < 420; i++) {
            followers.add(Json.of("follower", follow(String.valueOf(1600000000000000000L + i * 4_400_021L))));
        }
        for (Person stranger : world.strangers()) {
            following.add(Json.of("following", follow(id(stranger))));
        }
        file("follower", "follower", followers);
        file("following", "following", following);
        file("block", "block", List.of(Json.of("blocking", follow("999000111"))));
        file("mute", "mute", List.of());
    }

    private void likes() {
        List<Object> likes = new ArrayList<>();
        for (int i = 0; i < 640; i++) {
            String id = String.valueOf(snowflake(dice.moment(World.START, World.NOW.minus(Duration.ofDays(2))), i));
            likes.add(Json.of("like", Json.of("tweetId", id, "fullText", dice.chance(.08) ? null
                    : phrases.say("like", dice), "expandedUrl", "https://twitter.com/i/web/status/" + id)));
        }
        file("like", "like", likes);
    }

    private void directMessages() {
        Map<Person, List<Object>> threads = new LinkedHashMap<>();
        List<Message> latestFirst = new ArrayList<>(world.messages());
        Collections.reverse(latestFirst);
        for (Message message : latestFirst) {
            if (message.channel() == Channel.X) {
                List<Object> thread = threads.computeIfAbsent(message.with(), p -> new ArrayList<>());
                thread.add(direct(message, thread.size()));
            }
        }
        List<Object> rows = new ArrayList<>();
        threads.forEach((person, messages) -> rows.add(Json.of("dmConversation", Json.of("conversationId",
                conversation(person), "messages", messages))));
        file("direct_messages", "direct-messages", rows);
    }

    private Map<String, Object> direct(Message message, int place) {
        String me = id(world.me());
        String other = id(message.with());
        List<Object> reactions = !message.fromMe() && dice.chance(.12) ? List.of(Json.of("senderId", me, "reactionKey",
                "like", "eventId", String.valueOf(snowflake(message.at().plusSeconds(60), place)), "createdAt",
                iso(message.at().plusSeconds(60)))) : List.of();
        return Json.of("messageCreate", Json.of("recipientId", message.fromMe() ? other : me, "reactions", reactions,
                "urls", List.of(), "text", escape(message.text()), "mediaUrls", List.of(), "senderId",
                message.fromMe() ? me : other, "id", String.valueOf(snowflake(message.at(), place)), "createdAt",
                iso(message.at())));
    }

    private void groupMessages() {
        List<Person> group = dice.some(world.with(Role.MUTUAL), 5);
        Instant start = World.NOW.minus(Duration.ofDays(300));
        List<Object> messages = new ArrayList<>();
        for (int i = 30; i > 0; i--) {
            Instant at = start.plus(Duration.ofDays(i * 9L)).plusSeconds(i * 611L);
            Person from = i % 6 == 0 ? world.me() : group.get(i % 5);
            messages.add(Json.of("messageCreate", Json.of("reactions", List.of(), "urls", List.of(), "text",
                    escape(phrases.say("news.en", dice)), "mediaUrls", List.of(), "senderId", id(from), "id",
                    String.valueOf(snowflake(at, i)), "createdAt", iso(at))));
        }
        List<String> ids = group.stream().map(XArchive::id).toList();
        messages.add(Json.of("participantsJoin", Json.of("initiatingUserId", id(world.me()), "userIds",
                List.of(ids.get(4)), "createdAt", iso(start.plusSeconds(900)))));
        messages.add(Json.of("conversationNameUpdate", Json.of("initiatingUserId", id(world.me()), "name",
                "Sunday rowers", "createdAt", iso(start.plusSeconds(600)))));
        messages.add(Json.of("joinConversation", Json.of("initiatingUserId", id(world.me()), "participantsSnapshot",
                ids.subList(0, 4), "createdAt", iso(start))));
        file("direct_messages_group", "direct-messages-group", List.of(Json.of("dmConversation", Json.of(
                "conversationId", "1612345678900000017", "messages", messages))));
    }

    private void others() {
        List<Object> contacts = new ArrayList<>();
        for (Person person : dice.some(world.on(Channel.CARD), 20)) {
            contacts.add(Json.of("contact", Json.of("id", String.valueOf(5000 + person.number()), "emails",
                    List.of(person.email()), "phoneNumbers", person.phones())));
        }
        file("contact", "contact", contacts);
        file("ad_engagements", "ad-engagements", List.of());
        Instant at = World.NOW.minus(Duration.ofDays(90));
        file("deleted_tweets", "deleted-tweets", List.of(Json.of("tweet", body(snowflake(at, 1), at,
                "Typo, sorry, once more:", List.of(), List.of(), null))));
        files.put("data/README.txt", "An invented archive in the layout of X's own. Nobody in it is real.\n");
        files.put("Your archive.html", "<!DOCTYPE html><html><head><title>Your archive</title></head>"
                + "<body>Invented sample.</body></html>\n");
    }

    private void manifest() {
        Map<String, Object> dataTypes = new LinkedHashMap<>();
        types.forEach((type, parts) -> dataTypes.put(type, Json.of("files", parts)));
        files.put("data/manifest.js", "window.__THAR_CONFIG = " + Json.write(Json.of("userInfo", Json.of("accountId",
                id(world.me()), "userName", world.me().handle(), "displayName", world.me().name() + " 🌊"),
                "archiveInfo", Json.of("sizeBytes", "412345", "generationDate", "2026-03-11T21:46:38.082Z",
                        "isPartialArchive", false, "maxPartSizeBytes", "53687091200"), "readmeInfo", Json.of(
                                "fileName", "data/README.txt", "directory", "data/", "name", "README.txt"),
                "dataTypes", dataTypes)));
    }

    private void file(String type, String name, List<?> rows) {
        part(type, name, rows, 0);
    }

    private void part(String type, String name, List<?> rows, int part) {
        String path = "data/" + name + (part == 0 ? "" : "-part" + part) + ".js";
        String global = "YTD." + type + ".part" + part;
        files.put(path, "window." + global + " = " + Json.write(rows));
        String key = camel(type);
        types.computeIfAbsent(key, k -> new ArrayList<>()).add(Json.of("fileName", path, "globalName", global, "count",
                String.valueOf(rows.size())));
    }

    private static String camel(String type) {
        StringBuilder out = new StringBuilder();
        for (String word : type.split("_")) {
            out.append(out.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    private String conversation(Person person) {
        long me = world.me().xId();
        return Math.min(me, person.xId()) + "-" + Math.max(me, person.xId());
    }

    private static Map<String, Object> follow(String id) {
        return Json.of("accountId", id, "userLink", "https://twitter.com/intent/user?user_id=" + id);
    }

    private static String cut(String text) {
        return text.length() <= 140 ? text : text.substring(0, 139) + "…";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String id(Person person) {
        return String.valueOf(person.xId());
    }

    static long snowflake(Instant at, int sequence) {
        return (at.toEpochMilli() - EPOCH << 22) + (sequence & 0xfff);
    }

    private static String iso(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC)
                .format(at);
    }
}
