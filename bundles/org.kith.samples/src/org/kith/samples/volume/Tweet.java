package org.kith.samples.volume;

import java.util.Random;

/**
 * Writes one tweet in the shape of the archive; the kind is drawn: half replies, the rest mentions, reposts, quotes.
 */
final class Tweet {
    private final int at;
    private final Random random;
    private final Vocabulary words;
    private final Zipf zipf;

    Tweet(int at, Random random, Vocabulary words, Zipf zipf) {
        this.at = at;
        this.random = random;
        this.words = words;
        this.zipf = zipf;
    }

    void write(StringBuilder out) {
        int kind = random.nextInt(20);
        int contact = zipf.next(random);
        boolean reply = kind < 10;
        boolean repost = kind >= 14 && kind < 17;
        boolean quote = kind >= 17 && kind < 19;
        boolean own = kind == 19;
        String handle = "c" + contact;
        String lead = reply ? "@" + handle + " " : repost ? "RT @" + handle + ": " : "";
        StringBuilder text = new StringBuilder(lead);
        words.text(text, random, 4 + random.nextInt(22));
        if (random.nextInt(15) == 0) {
            text.append(" \\\"quoted\\\", 😀\\nline two");
        }
        int mention = lead.isEmpty() ? text.length() + 1 : lead.indexOf('@');
        if (!reply && !repost && !quote && !own) {
            text.append(" @").append(handle);
        }
        int link = text.length() + 1;
        if (quote) {
            text.append(" https://t.co/q").append(at);
        }
        String id = String.valueOf(XVolume.snowflake(at));
        out.append("{\n  \"tweet\" : {\n    \"edit_info\" : {\n      \"initial\" : {\n        \"editTweetIds\" : [\n"
                + "          \"").append(id).append("\"\n        ],\n        \"editableUntil\" : \"")
                .append(XVolume.iso(XVolume.millis(at) + 3_600_000)).append("\",\n        \"editsRemaining\" : \"5\",\n"
                        + "        \"isEditEligible\" : ").append(!reply).append("\n      }\n    },\n"
                                + "    \"retweeted\" : false,\n    \"source\" : \"<a href=\\\"https://client.example\\\""
                                + " rel=\\\"nofollow\\\">Web App</a>\",\n    \"entities\" : {\n      \"hashtags\" : [ ],\n"
                                + "      \"symbols\" : [ ],\n      \"user_mentions\" : [");
        if (!quote && !own) {
            out.append("\n        {\n          \"name\" : \"Contact ").append(contact)
                    .append("\",\n          \"screen_name\" : \"").append(handle).append("\",\n          \"indices\" : [\n"
                            + "            \"").append(mention).append("\",\n            \"")
                    .append(mention + 1 + handle.length()).append("\"\n          ],\n          \"id_str\" : \"")
                    .append(XVolume.contact(contact)).append("\",\n          \"id\" : \"")
                    .append(XVolume.contact(contact)).append("\"\n        }\n      ],\n");
        } else {
            out.append(" ],\n");
        }
        out.append("      \"urls\" : [");
        if (quote) {
            out.append("\n        {\n          \"url\" : \"https://t.co/q").append(at)
                    .append("\",\n          \"expanded_url\" : \"https://twitter.com/").append(handle).append("/status/")
                    .append(XVolume.snowflake(at) - 4_194_304_000L).append("\",\n          \"display_url\" : \"twitter.com/")
                    .append(handle).append("…\",\n          \"indices\" : [\n            \"").append(link)
                    .append("\",\n            \"").append(text.length()).append("\"\n          ]\n        }\n      ]\n");
        } else {
            out.append(" ]\n");
        }
        out.append("    },\n    \"display_text_range\" : [\n      \"0\",\n      \"").append(text.length())
                .append("\"\n    ],\n    \"favorite_count\" : \"").append(random.nextInt(9)).append("\",\n");
        if (reply) {
            long owner = XVolume.contact(contact);
            long status = XVolume.snowflake(at) - 8_388_608_000L;
            out.append("    \"in_reply_to_status_id_str\" : \"").append(status)
                    .append("\",\n    \"in_reply_to_user_id\" : \"").append(owner).append("\",\n");
            out.append("    \"in_reply_to_status_id\" : \"").append(status)
                    .append("\",\n    \"in_reply_to_user_id_str\" : \"").append(owner)
                    .append("\",\n    \"in_reply_to_screen_name\" : \"").append(handle).append("\",\n");
        }
        out.append("    \"id_str\" : \"").append(id).append("\",\n    \"id\" : \"").append(id)
                .append("\",\n    \"truncated\" : false,\n    \"retweet_count\" : \"0\",\n    \"created_at\" : \"")
                .append(XVolume.created(at)).append("\",\n    \"favorited\" : false,\n    \"full_text\" : \"").append(text)
                .append("\",\n    \"lang\" : \"en\"\n  }\n}");
    }
}
